package be.vaxis.infra.parties.gateway;

import be.vaxis.attestation.revoked.gateway.RevocationGateway;
import be.vaxis.attestation.trust.TrustSource;
import be.vaxis.attestation.trust.TrustSources;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists are imported from where the settings say, or from the counterpart in the demo. */
@Configuration(proxyBeanMethods = false)
class GatewayConfiguration {

    @Bean
    RevocationGateway revocationGateway(GatewayAccess gateway) {
        return new GatewayRevocations(gateway);
    }

    @Bean
    TrustSources trustSources(GatewayAccess gateway, DidAccess did) {
        List<TrustSource> known = new ArrayList<>();
        if (!gateway.baseUrl().isEmpty()) {
            known.add(new GatewaySource("gateway", gateway));
        }
        if (!did.url().isEmpty()) {
            known.add(new DidSource("did", did));
        }
        return new TrustSources(known);
    }
}
