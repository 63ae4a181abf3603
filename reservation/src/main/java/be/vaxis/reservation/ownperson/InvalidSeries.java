package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.InvalidWord;

/** Doses and days between them that cannot be. */
public final class InvalidSeries extends InvalidWord {

    InvalidSeries() {
        super(
                "reservation:invalidSeries",
                "There are 1 or 2 doses; between two there are 1 to 365 days, and the most is no less than the least.");
    }
}
