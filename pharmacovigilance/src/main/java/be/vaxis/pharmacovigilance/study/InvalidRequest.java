package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.InvalidWord;

/** The parts of a request do not go together. */
public final class InvalidRequest extends InvalidWord {

    InvalidRequest(String message) {
        super("pharmacovigilance:invalidRequest", message);
    }
}
