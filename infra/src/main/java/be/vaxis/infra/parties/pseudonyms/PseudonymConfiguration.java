package be.vaxis.infra.parties.pseudonyms;

import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymClient;
import be.vaxis.pharmacovigilance.pseudonymisation.client.BlindClient;
import be.vaxis.pharmacovigilance.pseudonymisation.curve.Encoding;
import be.vaxis.pharmacovigilance.pseudonymisation.owner.KeyedOwner;
import be.vaxis.pharmacovigilance.pseudonymisation.service.BlindService;
import be.vaxis.pharmacovigilance.pseudonymisation.service.ServiceDesk;
import be.vaxis.pharmacovigilance.pseudonymisation.service.Uses;
import be.vaxis.pharmacovigilance.pseudonymisation.transit.Presentations;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.AnswerRefused;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The roles that this process plays, by its settings. A role it does not play answers nothing, and its key is not here.
 *
 * <p>All by the true time, which the clock of a demo does not move: the service is somebody else.
 */
@Configuration(proxyBeanMethods = false)
@OnContext(Context.PHARMACOVIGILANCE)
class PseudonymConfiguration {

    @Bean
    PseudonymClient pseudonymClient(ClientRole role) {
        if (!role.service().known()) {
            return person -> {
                throw new AnswerRefused();
            };
        }
        var line = new HttpPseudonymisation(role.service(), Clock.systemUTC());
        var encoding = new Encoding(role.buffer());
        return new BlindClient(role.domain(), encoding, line, Clock.systemUTC(), new SecureRandom());
    }

    @Bean
    DomainOwner domainOwner(OwnerRole role, Presentations presentations) {
        if (!role.known()) {
            return inTransit -> {
                throw new AnswerRefused();
            };
        }
        var key = RoleKeys.owner(
                Objects.requireNonNull(role.keystore()), role.password().toCharArray());
        var line = new HttpPseudonymisation(role.service(), Clock.systemUTC());
        return new KeyedOwner(role.domain(), key, line, Clock.systemUTC(), new SecureRandom(), presentations);
    }

    /** Whoever has the secrets of the domains must not see who asks, nor what is kept. */
    @Bean
    @ConditionalOnProperty("vaxis.pseudonymisation.service.keystore")
    ServiceDesk pseudonymisationDesk(
            ServiceRole role, ClientRole client, OwnerRole owner, Uses uses, Presentations presentations) {
        if (client.service().known() || owner.known()) {
            throw new IllegalStateException(
                    "The pseudonymisation service runs in a process that is neither client nor owner of a domain.");
        }
        return desk(role, uses, presentations);
    }

    static ServiceDesk desk(ServiceRole role, Uses uses, Presentations presentations) {
        char[] password = role.password().toCharArray();
        var store = RoleKeys.read(Objects.requireNonNull(role.keystore()), password);
        var domains = new ServiceKeys(store, password).domains(role);
        var service = new BlindService(domains, Clock.systemUTC(), new SecureRandom(), presentations);
        return new ServiceDesk(service, role.bucket(), uses, Clock.systemUTC());
    }
}
