package be.vaxis.infra.clock;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The system's clock, in UTC; with {@code vaxis.demo} one that can be moved. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnProperty(name = "vaxis.demo", havingValue = "false", matchIfMissing = true)
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnProperty("vaxis.demo")
    MovableClock movableClock(JdbcClient sql) {
        return new MovableClock(Clock.systemUTC(), sql);
    }
}
