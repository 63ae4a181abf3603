package be.vaxis.attestation.amending;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings and a measure of keeping certificates true. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AmendingSettings.class)
class AmendingConfiguration {

    /** How many people wait to be looked at: the first sign that corrections do not reach certificates. */
    @Bean
    MeterBinder certificatesDue(DueQueue queue) {
        return registry -> Gauge.builder("vaxis.attestation.certificates.due", queue, DueQueue::waiting)
                .description("people of whom something changed and whose certificates wait to be looked at")
                .register(registry);
    }
}
