package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.Rejection;

/** A decision stands; a new request is needed to change it. */
final class AlreadyDecided extends Rejection {

    AlreadyDecided() {
        super("pharmacovigilance:alreadyDecided", 409, "This request was decided on before.");
    }
}
