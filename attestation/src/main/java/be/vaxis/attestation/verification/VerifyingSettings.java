package be.vaxis.attestation.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many certificates may be verified, and how long the verdicts are kept. Each process counts for itself.
 *
 * @param perAddress at once from an IPv4 address, or an IPv6 network of 64 bits: a hall may have several scanners
 * @param perAddressBack after how long one comes back
 * @param overAll at once by everybody; when they are spent, an address has one
 * @param keep how long a verdict can be explained
 * @param sweep how often those that are older are removed
 * @param stale after how long a trust list that was not brought up to date is pointed out
 */
@ConfigurationProperties("vaxis.attestation.verifying")
public record VerifyingSettings(
        @DefaultValue("120") int perAddress,
        @DefaultValue("500ms") Duration perAddressBack,
        @DefaultValue("5000") int overAll,
        @DefaultValue("5ms") Duration overAllBack,
        @DefaultValue("30d") Duration keep,
        @DefaultValue("10m") Duration sweep,
        @DefaultValue("24h") Duration stale) {

    /** As they are when nothing is set. */
    public static final VerifyingSettings USUAL = new VerifyingSettings(
            120,
            Duration.ofMillis(500),
            5_000,
            Duration.ofMillis(5),
            Duration.ofDays(30),
            Duration.ofMinutes(10),
            Duration.ofHours(24));
}
