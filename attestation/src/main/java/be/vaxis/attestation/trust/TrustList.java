package be.vaxis.attestation.trust;

import be.vaxis.attestation.hcert.signer.Signers;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom we trust to sign certificates, at this moment.
 *
 * <p>Dutch: <i>vertrouwenslijst</i>. Source: certificates, section 2, Gateway.
 */
public interface TrustList {

    /** Ours and those of other countries. */
    Signers signers();

    /** Of all certificates on it, whatever their order: SHA-256, 64 hexadecimal digits. */
    String hash();

    /** When it was last brought up to date; empty when it never was. */
    Optional<Instant> asOf();

    /** Whether that is longer ago than it should be. The list is in use all the same, and whoever relies on it is told. */
    default boolean stale() {
        return asOf().isEmpty();
    }
}
