package be.vaxis.invitation.dispatch;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings and measures of the queue. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DispatchPace.class)
class DispatchConfiguration {

    /** How many messages wait, per channel: the first sign that a carrier is out of order. */
    @Bean
    MeterBinder dispatchBacklog(DispatchQueue queue) {
        return registry -> {
            for (Channel channel : Channel.values()) {
                Gauge.builder("vaxis.invitation.backlog", queue, waiting -> waiting.waiting(channel))
                        .description("messages that wait for a carrier")
                        .tag("channel", channel.name().toLowerCase(Locale.ROOT))
                        .register(registry);
            }
        };
    }
}
