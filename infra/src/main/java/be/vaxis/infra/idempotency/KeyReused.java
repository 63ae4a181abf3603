package be.vaxis.infra.idempotency;

import be.vaxis.kernel.Rejection;

/** The idempotency key was used before, for another request. */
final class KeyReused extends Rejection {

    KeyReused() {
        super(
                "access:idempotencyKeyReused",
                422,
                "This Idempotency-Key was used for another request; choose a new one.");
    }
}
