package be.vaxis.registration.copy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings and measures of the copies. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CopySettings.class)
class CopyConfiguration {

    /** How many people wait to be told, per receiver: the first sign that one is out of order. */
    @Bean
    MeterBinder copyBacklog(CopyQueue queue, CopyReceivers receivers) {
        return registry -> receivers
                .all()
                .forEach(one -> Gauge.builder(
                                "vaxis.registration.copies.backlog", queue, waiting -> waiting.waiting(one.receiver()))
                        .description("people of whom a copy waits to be sent")
                        .tag("receiver", one.receiver().word())
                        .register(registry));
    }
}
