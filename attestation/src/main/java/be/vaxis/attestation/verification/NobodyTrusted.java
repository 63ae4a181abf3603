package be.vaxis.attestation.verification;

import be.vaxis.attestation.hcert.signer.Signers;
import be.vaxis.attestation.trust.TrustList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stands for a trust list where there is none: nobody is trusted, and every certificate is refused. */
final class NobodyTrusted implements TrustList {

    @Override
    public Signers signers() {
        return _ -> List.of();
    }

    @Override
    public String hash() {
        return "";
    }

    @Override
    public Optional<Instant> asOf() {
        return Optional.empty();
    }
}
