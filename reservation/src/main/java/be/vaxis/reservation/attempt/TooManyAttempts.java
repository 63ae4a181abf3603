package be.vaxis.reservation.attempt;

import be.vaxis.kernel.Rejection;

/** Too many codes were tried that cannot be used. Said of every code then, so that it tells nothing about this one. */
public final class TooManyAttempts extends Rejection {

    TooManyAttempts() {
        super("reservation:tooManyAttempts", 429, "Too many codes were tried; wait a few minutes and try again.");
    }
}
