package be.vaxis.pharmacovigilance.intake;

import be.vaxis.kernel.Rejection;

/**
 * A citizen may report for a minor who lives at the same address; for anybody else, known or not, the answer is this one, so
 * that nothing can be learnt by trying numbers.
 */
public final class NotYourWard extends Rejection {

    NotYourWard() {
        super(
                "pharmacovigilance:notYourWard",
                403,
                "You can report for yourself and for a minor who lives at your address; a care provider can for anyone.");
    }
}
