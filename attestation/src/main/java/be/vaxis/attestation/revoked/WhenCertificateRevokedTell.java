package be.vaxis.attestation.revoked;

import be.vaxis.attestation.certificate.CertificateCommand.Reason;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRestored;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateRevoked;
import be.vaxis.attestation.certificate.CertificateEvent.CertificateSuspended;
import be.vaxis.attestation.certificate.CertificateEvent.Signed;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What counts no more is known by its hash, from then on; neither whose it is nor why. */
@Component
@ProcessingGroup("attestation.revoked")
class WhenCertificateRevokedTell {

    private final RevokedHashes hashes;

    WhenCertificateRevokedTell(RevokedHashes hashes) {
        this.hashes = hashes;
    }

    @EventHandler
    void on(CertificateRevoked event) {
        boolean byKey = event.reason() == Reason.LOST_KEY; // what it signed; the next edition is another's
        for (Signed signed : event.signed()) {
            HashType type = byKey ? HashType.SIGNATURE : HashType.UCI;
            String hash = byKey ? signed.signature() : event.uci();
            hashes.add(signed.kid(), type, RevocationHash.ofBase64(hash), signed.expires());
        }
    }

    @EventHandler
    void on(CertificateSuspended event) {
        RevocationHash uci = RevocationHash.ofBase64(event.uci());
        for (Signed signed : event.signed()) {
            Instant ends = event.until().isBefore(signed.expires()) ? event.until() : signed.expires();
            hashes.set(signed.kid(), HashType.UCI, uci, ends);
        }
    }

    @EventHandler
    void on(CertificateRestored event) {
        hashes.remove(HashType.UCI, RevocationHash.ofBase64(event.uci()));
    }
}
