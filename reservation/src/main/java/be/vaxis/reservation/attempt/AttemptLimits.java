package be.vaxis.reservation.attempt;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many attempts with codes that cannot be used there are, and after how long one comes back. Each process counts for
 * itself, so that all of them together let through at most as many times more as there are processes.
 *
 * @param perAddress attempts of an IPv4 address, or of an IPv6 network of 64 bits
 * @param perCode attempts with one code, from whatever addresses: who waits for it to become active learns little of when
 * @param overAll attempts of everybody; when they are spent, an address has one
 */
@ConfigurationProperties("vaxis.reservation.attempts")
record AttemptLimits(
        @DefaultValue("20") int perAddress,
        @DefaultValue("PT10S") Duration perAddressBack,
        @DefaultValue("20") int perCode,
        @DefaultValue("PT1M") Duration perCodeBack,
        @DefaultValue("1000") int overAll,
        @DefaultValue("PT0.05S") Duration overAllBack) {

    static final AttemptLimits USUAL =
            new AttemptLimits(20, Duration.ofSeconds(10), 20, Duration.ofMinutes(1), 1_000, Duration.ofMillis(50));
}
