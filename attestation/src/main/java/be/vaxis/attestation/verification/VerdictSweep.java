package be.vaxis.attestation.verification;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Removes verdicts that were kept long enough. */
@Component
class VerdictSweep {

    static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_STATEMENTS = 100;

    private final VerdictRows verdicts;
    private final VerifyingSettings settings;
    private final Clock clock;

    VerdictSweep(VerdictRows verdicts, VerifyingSettings settings, Clock clock) {
        this.verdicts = verdicts;
        this.settings = settings;
        this.clock = clock;
    }

    /** At most 100,000, 1,000 in a statement; the rest is for the next round. Several processes may do it together. */
    void sweep() {
        Instant before = clock.instant().minus(settings.keep());
        int removed = MOST_AT_ONCE;
        for (int i = 0; i < MOST_STATEMENTS && removed == MOST_AT_ONCE; i++) {
            removed = verdicts.removeBefore(before, MOST_AT_ONCE);
        }
    }
}
