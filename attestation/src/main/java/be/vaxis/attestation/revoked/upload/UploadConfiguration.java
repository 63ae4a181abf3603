package be.vaxis.attestation.revoked.upload;

import be.vaxis.attestation.revoked.RevocationBatches;
import be.vaxis.attestation.revoked.gateway.Exchange;
import be.vaxis.attestation.revoked.gateway.ExchangeSettings;
import be.vaxis.attestation.revoked.gateway.RevocationGateway;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of the gateway goes by the true time, not by the clock of a demo. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    Upload revocationUpload(
            RevocationGateway gateway,
            Exchange exchange,
            UploadRows rows,
            RevocationBatches batches,
            ExchangeSettings settings,
            Clock clock) {
        return new Upload(gateway, exchange, rows, batches, settings, clock, Clock.systemUTC());
    }
}
