package be.vaxis.attestation.certificate;

import java.time.Instant;

/** Gives a certificate its identifier and its signature. */
public interface CertificateSigner {

    /** Keyed: nobody without the key finds out what it says by trying. */
    String hash(Content content);

    /** @throws NobodySigns when no key is there for it */
    SignedCode sign(Content content, CertificateId certificate, int edition, Instant at);
}
