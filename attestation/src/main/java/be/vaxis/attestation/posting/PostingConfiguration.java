package be.vaxis.attestation.posting;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of the letters. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PostingSettings.class)
class PostingConfiguration {}
