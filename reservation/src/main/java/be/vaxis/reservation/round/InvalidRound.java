package be.vaxis.reservation.round;

import be.vaxis.kernel.Rejection;

/** A round cannot be as it is described. */
public final class InvalidRound extends Rejection {

    InvalidRound() {
        super(
                "reservation:invalidRound",
                400,
                "A round has a team with a name of 1 to 40 characters and 1 to 60 visits; at most 20 are made at once.");
    }
}
