package be.vaxis.infra.operations;

import be.vaxis.kernel.Rejection;

/** The letter went through, was dropped, or never was. */
final class UnknownLetter extends Rejection {

    UnknownLetter() {
        super("operations:unknownLetter", 404, "There is no such letter any more.");
    }
}
