package be.vaxis.attestation.wallet;

import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateIssued;
import be.vaxis.attestation.certificate.CertificateId;
import be.vaxis.attestation.certificate.IssuedCertificate;
import be.vaxis.attestation.hcert.dcc.Kind;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a certificate. Prints without its code.
 *
 * <p>Dutch: <i>uitgereikt certificaat</i>.
 *
 * @param content keyed hash of what it says
 * @param code the text of the QR code; empty once the person is forgotten
 * @param revokedAt null while it counts
 * @param suspendedUntil the first moment at which it counts again, when it was suspended
 */
public record HeldCertificate(
        CertificateId certificate,
        int edition,
        Kind kind,
        String content,
        Optional<String> code,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Reason reason,
        @Nullable Instant suspendedUntil) {

    /** As it was made out, before it can be found. */
    public static HeldCertificate of(IssuedCertificate made) {
        CertificateIssued issued = made.issued();
        return new HeldCertificate(
                issued.certificate(),
                issued.edition(),
                issued.kind(),
                issued.content(),
                issued.code().value(),
                issued.at(),
                issued.signed().expires(),
                null,
                null,
                made.suspendedUntil());
    }

    /** Where it stands at a moment. */
    public enum State {
        VALID,
        SUSPENDED,
        REVOKED,
        EXPIRED
    }

    public State at(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (now.isAfter(expiresAt)) {
            return State.EXPIRED;
        }
        return suspendedUntil != null && now.isBefore(suspendedUntil) ? State.SUSPENDED : State.VALID;
    }

    @Override
    public String toString() {
        return certificate + "/" + edition;
    }
}
