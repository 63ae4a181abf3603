package be.vaxis.attestation.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.attestation.certificate.CertificateSigner;
import be.vaxis.attestation.content.Contents;
import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.uvci.UvciSource;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.kernel.Digests;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who issues, and under which identifiers. */
@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    @Bean
    ValueSets valueSets() {
        return ValueSets.ours();
    }

    @Bean
    Contents contents(ValueSets valueSets, @Value("${vaxis.attestation.issuer:Sciensano}") String issuer) {
        return new Contents(valueSets, issuer);
    }

    /** Identifiers rest on the digest key of the installation: the same for every process, and for ever. */
    @Bean
    CertificateSigner certificateSigner(Keyring keyring, KeyringSettings settings, Digests digests) {
        byte[] key = digests.of("uvci", settings.country()).getBytes(UTF_8);
        return new KeyringSigner(keyring, new UvciSource(key, settings.country()), digests);
    }
}
