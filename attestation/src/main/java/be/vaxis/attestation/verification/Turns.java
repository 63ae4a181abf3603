package be.vaxis.attestation.verification;

import be.vaxis.kernel.pace.Bucket;
import be.vaxis.kernel.pace.Bucket.Level;
import be.vaxis.kernel.pace.Household;
import be.vaxis.kernel.pace.Levels;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How often certificates may be verified, by {@link VerifyingSettings}. Kept in memory, for the addresses that came last.
 */
@Component
public class Turns {

    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Bucket inAStorm;
    private final Bucket all;
    private final Levels addresses;
    private Level overAll;

    Turns(Clock clock, VerifyingSettings settings) {
        this.clock = clock;
        this.inAStorm = new Bucket(1, settings.perAddressBack());
        this.all = new Bucket(settings.overAll(), settings.overAllBack());
        this.addresses = new Levels(new Bucket(settings.perAddress(), settings.perAddressBack()), MOST_REMEMBERED);
        this.overAll = all.full(clock.instant());
    }

    /**
     * Takes one, for whoever asks from an address; before anything is looked at.
     *
     * @throws TooManyVerifications when the address, or everybody together, asked too often
     */
    public synchronized void take(String address) {
        Instant now = clock.instant();
        String source = Household.of(address);
        boolean spent =
                all.isEmpty(overAll, now) ? addresses.isSpent(source, inAStorm, now) : addresses.isSpent(source, now);
        if (spent) {
            throw new TooManyVerifications();
        }
        addresses.spend(source, now);
        overAll = all.spend(overAll, now);
    }
}
