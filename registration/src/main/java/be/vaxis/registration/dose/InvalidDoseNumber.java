package be.vaxis.registration.dose;

import be.vaxis.kernel.InvalidWord;

/** The text is not a {@link ToldNumber}. */
public final class InvalidDoseNumber extends InvalidWord {

    public InvalidDoseNumber() {
        super(
                "registration:invalidDoseNumber",
                "A dose number is written as 2, or as 2/3 for the second of three; from 1 to 99.");
    }
}
