package be.vaxis.registration.dose;

import be.vaxis.kernel.InvalidWord;

/** The text is not a {@link LotNumber}: copy it from the vial, not from memory. */
public final class InvalidLotNumber extends InvalidWord {

    InvalidLotNumber() {
        super(
                "registration:invalidLot",
                "A lot number has three to twenty letters, digits, hyphens, points or slashes; copy it from the vial.");
    }
}
