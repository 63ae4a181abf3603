package be.vaxis.infra.vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keystore is read once, at start. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    MasterKeys masterKeys(VaultSettings settings) {
        return MasterKeys.from(settings);
    }
}
