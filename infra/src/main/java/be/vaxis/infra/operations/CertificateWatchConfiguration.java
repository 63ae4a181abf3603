package be.vaxis.infra.operations;

import be.vaxis.attestation.keys.Keyring;
import be.vaxis.attestation.revoked.upload.ExchangeStanding;
import be.vaxis.attestation.trust.TrustList;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the keys, the trust list and what was withdrawn where certificates are made and verified. */
@Configuration(proxyBeanMethods = false)
@OnContext(Context.ATTESTATION)
class CertificateWatchConfiguration {

    @Bean("keyHealth")
    KeyWatch keyWatch(Keyring keyring, Clock clock) {
        return new KeyWatch(keyring, clock);
    }

    @Bean("trustHealth")
    TrustWatch trustWatch(TrustList list) {
        return new TrustWatch(list, Clock.systemUTC());
    }

    @Bean("revocationsHealth")
    RevocationWatch revocationWatch(ExchangeStanding standing) {
        return new RevocationWatch(standing::now, Clock.systemUTC());
    }
}
