package be.vaxis.infra.security;

import be.vaxis.kernel.Rejection;

/** A form came back without the token that proves it was ours. Opening the page again solves it. */
final class FormExpired extends Rejection {

    FormExpired() {
        super("access:formExpired", 403, "This form is no longer valid; open the page again and repeat.");
    }
}
