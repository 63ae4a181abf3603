package be.vaxis.infra.problem;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;

/** What the telling of problems stands on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebLimits.class)
class ProblemConfiguration {

    /** References under which a fault is found in the log. */
    @Bean
    IdGenerator references() {
        return new AlternativeJdkIdGenerator();
    }

    /** By the true time, also in a demo whose clock is moved. */
    @Bean
    Outages outages() {
        return new Outages(InstantSource.system());
    }
}
