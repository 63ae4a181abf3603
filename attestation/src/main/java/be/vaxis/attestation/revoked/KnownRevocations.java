package be.vaxis.attestation.revoked;

import be.vaxis.attestation.hcert.cose.KeyId;
import be.vaxis.attestation.hcert.read.Hcert;
import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revoked.foreign.Countries;
import be.vaxis.attestation.revoked.foreign.ForeignBatches;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What we have withdrawn, and what its own country has: no country withdraws what another one has issued. */
@Component
class KnownRevocations implements Revocations {

    private final RevokedHashes ours;
    private final ForeignBatches others;

    KnownRevocations(RevokedHashes ours, ForeignBatches others) {
        this.ours = ours;
        this.others = others;
    }

    @Override
    public boolean revoked(Hcert certificate, Instant at) {
        String kid = certificate.envelope().keyId().map(KeyId::toString).orElse(Batch.UNKNOWN_KID);
        Map<HashType, RevocationHash> hashes = Hashes.of(certificate);
        var issuers = Countries.allOf(Stream.of(
                certificate.claims().issuer(), certificate.dcc().event().country()));
        return ours.holds(kid, hashes, at) || (!issuers.isEmpty() && others.holds(issuers, kid, hashes, at));
    }
}
