package be.vaxis.attestation.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/** Signers that are known on this machine: our own, and those that an operator put in a folder. They count at once. */
@FunctionalInterface
public interface NearSigners {

    /** The same list as long as nothing changed; cheap. */
    List<X509Certificate> all();
}
