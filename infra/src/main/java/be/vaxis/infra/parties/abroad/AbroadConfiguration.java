package be.vaxis.infra.parties.abroad;

import be.vaxis.attestation.hcert.signer.Signers;
import be.vaxis.attestation.revoked.Revocations;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.registration.proof.CertificateReader;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Certificates are checked against the trust list where this process has one, else against the signers of the folder in
 * the settings, or those of the counterpart in the demo. What was withdrawn is known where certificates are.
 */
@Configuration(proxyBeanMethods = false)
class AbroadConfiguration {

    @Bean
    TrustedSigners trustedSigners(@Value("${vaxis.certificates.signers:#{null}}") @Nullable Path folder) {
        return new TrustedSigners(folder, Clock.systemUTC());
    }

    @Bean
    CertificateReader certificateReader(
            TrustedSigners folder, ObjectProvider<TrustList> list, ObjectProvider<Revocations> revoked, Clock clock) {
        TrustList known = list.getIfAvailable();
        Signers signers = known == null ? folder : id -> known.signers().with(id);
        return new VerifiedCertificates(signers, revoked.getIfAvailable(() -> (_, _) -> false), clock);
    }
}
