package be.vaxis.infra.idempotency;

import be.vaxis.kernel.Rejection;

/** A form that was sent twice was not accepted the first time, so nothing was changed. */
final class NotAccepted extends Rejection {

    NotAccepted() {
        super("access:formNotAccepted", 404, "What you sent was not accepted; open the page again and repeat.");
    }
}
