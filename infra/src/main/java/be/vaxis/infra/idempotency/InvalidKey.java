package be.vaxis.infra.idempotency;

import be.vaxis.kernel.Rejection;

/** The idempotency key is empty, too long or not made of visible characters. */
final class InvalidKey extends Rejection {

    InvalidKey() {
        super(
                "access:invalidIdempotencyKey",
                400,
                "An Idempotency-Key has 8 to 100 visible characters; a UUID is a good one.");
    }
}
