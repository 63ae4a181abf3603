package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** No round is made for a day that is over. */
public final class RoundInThePast extends Rejection {

    RoundInThePast() {
        super("reservation:roundInThePast", "A round is planned for today or a later day.");
    }
}
