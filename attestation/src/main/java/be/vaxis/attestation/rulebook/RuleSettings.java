package be.vaxis.attestation.rulebook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What we ask of rules that are published here.
 *
 * @param country ours, two letters
 * @param soonest how long ahead an acceptance rule of ours starts at the least, so that travellers can know of it
 * @param latest how long ahead it starts at the most
 * @param lookEvery how often a process looks whether another one has published rules
 */
@ConfigurationProperties("vaxis.attestation.rules")
public record RuleSettings(
        @DefaultValue("BE") String country,
        @DefaultValue("48h") Duration soonest,
        @DefaultValue("14d") Duration latest,
        @DefaultValue("10s") Duration lookEvery) {}
