package be.vaxis.infra.idempotency;

/** What became of somebody's wish to be the first with a key. */
sealed interface Claim {

    /** Nobody came before; do the work, then complete or release. */
    record First() implements Claim {}

    /** It was done; this is what was answered. */
    record Done(byte[] answer) implements Claim {}

    /** It is being done. */
    record Running() implements Claim {}

    /** The key was used for something else. */
    record Different() implements Claim {}
}
