package be.vaxis.attestation.trust;

import be.vaxis.attestation.keys.Keyring;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our own signers are trusted as those of others are. Lists age by the true time, not by the clock of a demo. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrustSettings.class)
class TrustConfiguration {

    @Bean
    OwnSigners ownSigners(Keyring keyring) {
        return new OwnSigners(keyring);
    }

    @Bean
    HeldTrustList trustList(ObjectProvider<NearSigners> near, TrustSettings settings) {
        return new HeldTrustList(near.stream().toList(), settings.staleAfter(), Clock.systemUTC());
    }

    @Bean
    TrustImport trustImport(TrustRows rows, HeldTrustList held, TrustSettings settings) {
        return new TrustImport(rows, held, settings, Clock.systemUTC());
    }

    @Bean
    TrustRounds trustRounds(
            TrustImport imports,
            ObjectProvider<NearSigners> near,
            ObjectProvider<TrustSources> others,
            TrustSettings settings) {
        Stream<TrustSource> known = near.stream().map(NearSource::new);
        Stream<TrustSource> told = others.stream().flatMap(sources -> sources.all().stream());
        return new TrustRounds(imports, Stream.concat(known, told).toList(), settings);
    }
}
