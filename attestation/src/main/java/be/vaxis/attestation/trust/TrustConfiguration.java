package be.vaxis.attestation.trust;

import be.vaxis.attestation.keys.DocumentSigner;
import be.vaxis.attestation.keys.Keyring;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our own signers are trusted as those of others are. Lists age by the true time, not by the clock of a demo. */
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {

    @Bean
    NearSigners ownSigners(Keyring keyring) {
        List<X509Certificate> own =
                keyring.signers().stream().map(DocumentSigner::certificate).toList();
        return () -> own;
    }

    @Bean
    HeldTrustList trustList(ObjectProvider<NearSigners> near) {
        return new HeldTrustList(near.stream().toList(), Clock.systemUTC());
    }
}
