package be.vaxis.attestation.certificate;

import be.vaxis.attestation.certificate.CertificateEvent.CertificateIssued;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a certificate: the edition that is out, made now or before. Prints without its code.
 *
 * @param suspendedUntil null when it was never suspended
 */
public record IssuedCertificate(
        CertificateIssued issued, @Nullable Instant suspendedUntil) {

    @Override
    public String toString() {
        return issued.certificate() + "/" + issued.edition();
    }
}
