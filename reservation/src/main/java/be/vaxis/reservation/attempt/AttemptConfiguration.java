package be.vaxis.reservation.attempt;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the {@link AttemptLimits} from the settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttemptLimits.class)
class AttemptConfiguration {}
