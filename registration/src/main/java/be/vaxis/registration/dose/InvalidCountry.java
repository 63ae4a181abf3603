package be.vaxis.registration.dose;

import be.vaxis.kernel.InvalidWord;

/** Of a dose from elsewhere: there is no such country, or it is Belgium. */
public final class InvalidCountry extends InvalidWord {

    InvalidCountry() {
        super("registration:invalidCountry", "A country has two capitals, such as DE; it is another one than Belgium.");
    }
}
