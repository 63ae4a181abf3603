package be.vaxis.attestation.rulebook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the {@link RuleSettings}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RuleSettings.class)
class RulebookConfiguration {}
