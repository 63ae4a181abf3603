package be.vaxis.pharmacovigilance.pseudonymisation.transit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For which domain a pseudonym travels, and when: it can be read in its envelope by everybody on the way.
 *
 * @param audience the domain
 * @param from in whole seconds
 * @param until at that second it has ended, but for the skew of clocks
 */
public record Validity(String audience, Instant from, Instant until) {

    /** By so much two clocks may differ. */
    public static final Duration SKEW = Duration.ofMinutes(1);

    /** Null when it may be used now; else what stands in the way. */
    @Nullable
    TransitRefused flaw(String domain, Instant now) {
        if (!audience.equals(audience(domain))) {
            return TransitRefused.otherDomain();
        }
        if (from.minus(SKEW).isAfter(now)) {
            return TransitRefused.fromTheFuture();
        }
        return now.isBefore(until.plus(SKEW)) ? null : TransitRefused.expired();
    }

    static Validity of(String domain, Instant from, Duration ttl) {
        var second = Instant.ofEpochSecond(from.getEpochSecond());
        return new Validity(audience(domain), second, second.plus(ttl));
    }

    private static String audience(String domain) {
        return "urn:vaxis:pseudonymisation:domain:" + domain;
    }
}
