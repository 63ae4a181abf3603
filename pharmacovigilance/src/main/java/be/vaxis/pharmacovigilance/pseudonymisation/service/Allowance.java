package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.kernel.pace.Bucket;
import be.vaxis.kernel.pace.Levels;
import java.time.Clock;

/**
 * How many points each client may ask, since who may ask them all can try out every number there is.
 *
 * <p>A batch counts as many as it holds. One that finds too little left is refused whole, and what was left is spent.
 */
final class Allowance {

    private static final int CLIENTS = 10_000;

    private final Levels levels;
    private final Clock clock;

    Allowance(Bucket bucket, Clock clock) {
        this.levels = new Levels(bucket, CLIENTS);
        this.clock = clock;
    }

    synchronized void spend(String client, int points) {
        var now = clock.instant();
        for (int spent = 0; spent < points; spent++) {
            if (levels.isSpent(client, now)) {
                throw new AllowanceSpent();
            }
            levels.spend(client, now);
        }
    }
}
