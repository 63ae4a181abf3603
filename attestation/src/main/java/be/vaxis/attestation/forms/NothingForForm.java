package be.vaxis.attestation.forms;

import be.vaxis.kernel.Rejection;

/** No vaccination that counts now can be told in this form. */
final class NothingForForm extends Rejection {

    NothingForForm() {
        super("attestation:nothingForForm", 422, "No vaccination that counts now can be told in this form.");
    }
}
