package be.vaxis.attestation.certificate;

import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.hcert.dcc.Kind;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import java.time.Instant;
import java.util.List;

/** What happened to a certificate. Hashes are those of the gateway: 16 bytes in Base64. */
public sealed interface CertificateEvent {

    CertificateId certificate();

    PersonId person();

    int edition();

    /**
     * One signature over an edition.
     *
     * @param kid of the key, Base64
     * @param signature its hash
     * @param expires from then on it needs no revoking
     */
    record Signed(String kid, String signature, Instant expires) {}

    /**
     * It was made out, or signed anew.
     *
     * @param edition from 1; each has an identifier of its own
     * @param content keyed hash of what it says
     * @param uci hash of its identifier
     * @param code the text of the QR code, sealed
     */
    record CertificateIssued(
            CertificateId certificate,
            PersonId person,
            Kind kind,
            int edition,
            String content,
            String uci,
            Signed signed,
            Personal<String> code,
            Instant at)
            implements CertificateEvent {}

    /** An edition counts no more. */
    record CertificateRevoked(
            CertificateId certificate,
            PersonId person,
            int edition,
            Reason reason,
            String uci,
            List<Signed> signed,
            Instant at)
            implements CertificateEvent {

        public CertificateRevoked {
            signed = List.copyOf(signed);
        }
    }

    /** An edition counts for nothing until a moment. */
    record CertificateSuspended(
            CertificateId certificate,
            PersonId person,
            int edition,
            String uci,
            List<Signed> signed,
            Instant until,
            Instant at)
            implements CertificateEvent {

        public CertificateSuspended {
            signed = List.copyOf(signed);
        }
    }

    /** A suspension ended before its time: what it rested on was taken back. */
    record CertificateRestored(CertificateId certificate, PersonId person, int edition, String uci, Instant at)
            implements CertificateEvent {}
}
