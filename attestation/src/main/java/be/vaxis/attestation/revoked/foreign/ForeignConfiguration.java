package be.vaxis.attestation.revoked.foreign;

import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.ExchangeSettings;
import be.vaxis.attestation.revoked.gateway.RevocationGateway;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of the gateway goes by the true time, not by the clock of a demo. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExchangeSettings.class)
class ForeignConfiguration {

    @Bean
    ForeignImport foreignImport(
            RevocationGateway gateway,
            Exchange exchange,
            ForeignBatches batches,
            ExchangeSettings settings,
            Clock clock) {
        return new ForeignImport(gateway, exchange, batches, settings, clock, Clock.systemUTC());
    }

    @Bean
    ForeignFreshness foreignFreshness(RevocationGateway gateway, Exchange exchange, ExchangeSettings settings) {
        return new ForeignFreshness(gateway.used(), exchange, settings, Clock.systemUTC());
    }
}
