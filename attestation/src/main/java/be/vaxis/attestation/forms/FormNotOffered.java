package be.vaxis.attestation.forms;

import be.vaxis.kernel.Rejection;

/** The settings do not ask for this form. */
final class FormNotOffered extends Rejection {

    FormNotOffered() {
        super("attestation:formNotOffered", 404, "This form of certificate is not offered here.");
    }
}
