package be.vaxis.infra.operations;

import be.vaxis.attestation.keys.Keyring;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches the keys where certificates are made. */
@Configuration(proxyBeanMethods = false)
@OnContext(Context.ATTESTATION)
class KeyWatchConfiguration {

    @Bean("keyHealth")
    KeyWatch keyWatch(Keyring keyring, Clock clock) {
        return new KeyWatch(keyring, clock);
    }
}
