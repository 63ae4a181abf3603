package be.vaxis.registration.dose;

import be.vaxis.kernel.InvalidWord;

/** The text is not a {@link UnitNumber}. */
public final class InvalidUnitNumber extends InvalidWord {

    InvalidUnitNumber() {
        super(
                "registration:invalidUnit",
                "A vaccine identification number has three to twenty letters, digits, hyphens, points or slashes.");
    }
}
