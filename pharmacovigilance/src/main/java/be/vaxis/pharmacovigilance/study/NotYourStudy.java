package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.Rejection;

/** A package is approved for one person. */
final class NotYourStudy extends Rejection {

    NotYourStudy() {
        super("pharmacovigilance:notYourStudy", 403, "Only who asked for this export may download it.");
    }
}
