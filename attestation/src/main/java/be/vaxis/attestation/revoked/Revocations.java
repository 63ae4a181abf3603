package be.vaxis.attestation.revoked;

import be.vaxis.attestation.hcert.read.Hcert;
import java.time.Instant;

/**
 * Says whether a certificate was withdrawn, ours or another country's.
 *
 * <p>Dutch: <i>ingetrokken certificaten</i>. Source: certificates, section 2, Revocation.
 */
public interface Revocations {

    /** Nothing is kept of the question. */
    boolean revoked(Hcert certificate, Instant at);
}
