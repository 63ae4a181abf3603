package be.vaxis.infra.parties.copies;

import be.vaxis.registration.copy.CopyReceiver;
import be.vaxis.registration.copy.Receiver;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Copies go to the receivers of the settings, or to the counterpart in the demo. */
@Configuration(proxyBeanMethods = false)
class CopyPartiesConfiguration {

    @Bean
    CopyReceiver vaultCopies(CopyParties parties) {
        return receiver(Receiver.VAULT, parties);
    }

    @Bean
    CopyReceiver testResultCopies(CopyParties parties) {
        return receiver(Receiver.TEST_RESULTS, parties);
    }

    @Bean
    CopyReceiver contactTracingCopies(CopyParties parties) {
        return receiver(Receiver.CONTACT_TRACING, parties);
    }

    /** Tokens expire by the true time, which the clock of a demo does not move. */
    private static CopyReceiver receiver(Receiver receiver, CopyParties parties) {
        CopyAccess access = parties.of(receiver);
        return new FhirReceiver(receiver, access, new FhirLine(access, Clock.systemUTC()));
    }
}
