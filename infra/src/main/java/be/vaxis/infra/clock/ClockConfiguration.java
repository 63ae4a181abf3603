package be.vaxis.infra.clock;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The system's clock, in UTC; with {@code vaxis.clock.movable}, as in the demo, one that can be moved. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnProperty(name = "vaxis.clock.movable", havingValue = "false", matchIfMissing = true)
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnProperty("vaxis.clock.movable")
    MovableClock movableClock(
            JdbcClient sql, PlatformTransactionManager transactions, ApplicationEventPublisher listeners) {
        return new MovableClock(Clock.systemUTC(), sql, new TransactionTemplate(transactions), listeners);
    }
}
