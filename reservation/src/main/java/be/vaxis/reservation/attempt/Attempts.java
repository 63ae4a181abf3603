package be.vaxis.reservation.attempt;

import be.vaxis.reservation.attempt.Bucket.Level;
import be.vaxis.reservation.booking.CodeNotUsable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Lets work with a code through, and counts when the code could not be used: per address, and over all.
 *
 * <p>Twenty such codes per address, then one every ten seconds. When a thousand have been spent over all addresses
 * (twenty a second come back), an address has one instead of twenty: whoever types their own code is still served, and
 * nobody can close booking for the whole country. Kept in memory, in each process for itself, for the addresses that
 * failed last.
 */
@Component
public class Attempts {

    private static final int MOST_ADDRESSES = 10_000;
    private static final Bucket PER_ADDRESS = new Bucket(20, Duration.ofSeconds(10));
    private static final Bucket PER_ADDRESS_IN_A_STORM = new Bucket(1, Duration.ofSeconds(10));
    private static final Bucket OVER_ALL = new Bucket(1_000, Duration.ofMillis(50));

    private static final Pattern IPV6_HALF = Pattern.compile("^((?:[^:]*:){3}[^:]*):.*$");

    private final Clock clock;
    private final Map<String, Level> byAddress = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Level> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private Level overAll;

    public Attempts(Clock clock) {
        this.clock = clock;
        this.overAll = OVER_ALL.full(clock.instant());
    }

    /**
     * Does the work unless the address has tried too much; a {@link CodeNotUsable} out of it counts.
     *
     * @throws TooManyAttempts before anything is looked up
     */
    public <T> T with(String address, Supplier<T> work) {
        var source = household(address);
        if (isSpent(source, clock.instant())) {
            throw new TooManyAttempts();
        }
        try {
            return work.get();
        } catch (CodeNotUsable failed) {
            count(source, clock.instant());
            throw failed;
        }
    }

    private synchronized boolean isSpent(String source, Instant now) {
        var level = byAddress.get(source);
        if (level == null) {
            return false;
        }
        return (OVER_ALL.isEmpty(overAll, now) ? PER_ADDRESS_IN_A_STORM : PER_ADDRESS).isEmpty(level, now);
    }

    private synchronized void count(String source, Instant now) {
        byAddress.merge(
                source, PER_ADDRESS.spend(PER_ADDRESS.full(now), now), (level, one) -> PER_ADDRESS.spend(level, now));
        overAll = OVER_ALL.spend(overAll, now);
    }

    /** Of an IPv6 address the first half, which is what one household or office has: {@code 2a02:1810:4d3e:8900}. */
    static String household(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        return IPV6_HALF.matcher(address).replaceFirst("$1");
    }
}
