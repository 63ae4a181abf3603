package be.vaxis.reservation.centre;

import be.vaxis.kernel.InvalidWord;

/** A text is not the name of a centre. */
public final class InvalidCentre extends InvalidWord {

    InvalidCentre() {
        super(
                "reservation:invalidCentre",
                "A centre is named by 2 to 40 capitals, digits and hyphens, such as GENT-EXPO.");
    }
}
