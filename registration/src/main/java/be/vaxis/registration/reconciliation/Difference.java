package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.Digest;
import be.vaxis.registration.copy.Prefix;
import java.util.UUID;

/** One thing that a receiver holds otherwise than it was told. Dutch: <i>verschil</i>. */
sealed interface Difference {

    Prefix bucket();

    UUID item();

    /** It was told, and is not there. */
    record Missing(Prefix bucket, UUID item, Digest told) implements Difference {}

    /** It is there, and was not told, or was taken back. */
    record Surplus(Prefix bucket, UUID item) implements Difference {}

    /** Something else is there than was told. */
    record Different(Prefix bucket, UUID item, Digest told) implements Difference {}
}
