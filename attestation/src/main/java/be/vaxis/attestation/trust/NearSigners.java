package be.vaxis.attestation.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Signers that are known on this machine: our own, and those that an operator put in a folder. They count at once in a
 * process that knows them, and are told to the others as lists of other countries are.
 */
public interface NearSigners {

    /** A word that stays the same, such as {@code folder}. */
    String name();

    /** Whether this process has any at all, be it an empty list. */
    boolean known();

    /** The same list as long as nothing changed; cheap. */
    List<X509Certificate> all();
}
