package be.vaxis.attestation.verification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the {@link VerifyingSettings}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VerifyingSettings.class)
class VerificationConfiguration {}
