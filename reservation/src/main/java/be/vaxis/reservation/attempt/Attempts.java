package be.vaxis.reservation.attempt;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.pace.Bucket;
import be.vaxis.kernel.pace.Bucket.Level;
import be.vaxis.kernel.pace.Household;
import be.vaxis.kernel.pace.Levels;
import be.vaxis.reservation.booking.CodeNotUsable;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets work with a code through, and counts when the code could not be used: per address, per code, and over all.
 *
 * <p>Twenty such codes per address, then one every ten seconds; twenty times the same code, from wherever, then once a
 * minute. When a thousand have been spent over all addresses (twenty a second come back), an address has one instead of
 * twenty: whoever types their own code is still served, and nobody can close booking for the whole country. Other numbers
 * are {@link AttemptLimits}. Kept in memory, in each process for itself, for the addresses and codes that failed last; a
 * code by its digest.
 */
@Component
public class Attempts {

    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Bucket addressInAStorm;
    private final Bucket all;
    private final Levels addresses;
    private final Levels codes;
    private Level overAll;

    @Autowired
    Attempts(Clock clock, AttemptLimits limits) {
        this.clock = clock;
        this.addresses = new Levels(new Bucket(limits.perAddress(), limits.perAddressBack()), MOST_REMEMBERED);
        this.codes = new Levels(new Bucket(limits.perCode(), limits.perCodeBack()), MOST_REMEMBERED);
        this.addressInAStorm = new Bucket(1, limits.perAddressBack());
        this.all = new Bucket(limits.overAll(), limits.overAllBack());
        this.overAll = all.full(clock.instant());
    }

    /** With the usual limits. */
    public Attempts(Clock clock) {
        this(clock, AttemptLimits.USUAL);
    }

    /**
     * Does the work unless too much was tried from the address or with the code; a {@link CodeNotUsable} out of it counts.
     *
     * @throws TooManyAttempts before anything is looked up
     */
    public <T> T with(String address, CodeDigest code, Supplier<T> work) {
        var source = Household.of(address);
        if (isSpent(source, code, clock.instant())) {
            throw new TooManyAttempts();
        }
        try {
            return work.get();
        } catch (CodeNotUsable failed) {
            count(source, code, clock.instant());
            throw failed;
        }
    }

    private synchronized boolean isSpent(String source, CodeDigest code, Instant now) {
        return codes.isSpent(code.value(), now)
                || (all.isEmpty(overAll, now)
                        ? addresses.isSpent(source, addressInAStorm, now)
                        : addresses.isSpent(source, now));
    }

    private synchronized void count(String source, CodeDigest code, Instant now) {
        addresses.spend(source, now);
        codes.spend(code.value(), now);
        overAll = all.spend(overAll, now);
    }
}
