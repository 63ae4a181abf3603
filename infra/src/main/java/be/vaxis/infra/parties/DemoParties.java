package be.vaxis.infra.parties;

import be.vaxis.infra.parties.abroad.CountryCounterpart;
import be.vaxis.infra.parties.abroad.TrustedSigners;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.copies.CopyCounterpart;
import be.vaxis.infra.parties.copies.CopyParties;
import be.vaxis.infra.parties.gateway.DidAccess;
import be.vaxis.infra.parties.gateway.GatewayAccess;
import be.vaxis.infra.parties.print.PrintShopAccess;
import be.vaxis.infra.parties.pseudonyms.ClientRole;
import be.vaxis.infra.parties.pseudonyms.OwnerRole;
import be.vaxis.infra.parties.safety.SafetyAccess;
import be.vaxis.infra.parties.smtp.SmtpRelay;
import be.vaxis.infra.parties.twilio.TwilioAccount;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** In the demo the counterparts run in this process, and everything that would go out goes to them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("vaxis.demo")
class DemoParties {

    @Bean
    Counterparts counterparts(
            CounterpartPorts ports,
            @Value("${vaxis.counterparts.folder:target/counterparts}") Path folder,
            Clock clock) {
        return Counterparts.start(ports, folder, clock);
    }

    @Bean
    Arrivals arrivals(Counterparts counterparts) {
        return counterparts.arrivals();
    }

    @Bean
    @Primary
    TwilioAccount demoAccount(Counterparts counterparts) {
        return counterparts.account();
    }

    @Bean
    @Primary
    SmtpRelay demoRelay(Counterparts counterparts) {
        return counterparts.relay();
    }

    @Bean
    @Primary
    PrintShopAccess demoPrintShop(Counterparts counterparts) {
        return counterparts.printShop();
    }

    @Bean
    CountryCounterpart countryCounterpart(Counterparts counterparts) {
        return counterparts.country();
    }

    @Bean
    @Primary
    TrustedSigners demoSigners(CountryCounterpart country) {
        return new TrustedSigners(country.signers(), Clock.systemUTC());
    }

    @Bean
    @Primary
    GatewayAccess demoGateway(Counterparts counterparts) {
        return counterparts.gateway().access();
    }

    @Bean
    @Primary
    DidAccess demoDidTrustList(Counterparts counterparts) {
        return counterparts.gateway().did();
    }

    @Bean
    CopyCounterpart copyCounterpart(Counterparts counterparts) {
        return counterparts.copies();
    }

    @Bean
    @Primary
    CopyParties demoCopies(Counterparts counterparts) {
        return counterparts.copies().parties();
    }

    @Bean
    @Primary
    ClientRole demoPseudonymClient(Counterparts counterparts) {
        return counterparts.pseudonyms().client();
    }

    @Bean
    @Primary
    OwnerRole demoPseudonymOwner(Counterparts counterparts) {
        return counterparts.pseudonyms().owner();
    }

    @Bean
    @Primary
    SafetyAccess demoSafety(Counterparts counterparts) {
        return counterparts.safety().access();
    }
}
