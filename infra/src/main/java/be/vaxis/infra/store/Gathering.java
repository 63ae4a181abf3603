package be.vaxis.infra.store;

import java.time.Duration;

/** How long a batch of events gathers: longer, the more batches there were in the last second. */
final class Gathering {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long PER_BATCH = Duration.ofMillis(2).toNanos();

    private final long shortest;
    private final long longest;
    private long begun;
    private long batches;
    private long before;

    /** Nothing gathers for less or more. */
    Gathering(Duration shortest, Duration longest) {
        this.shortest = shortest.toNanos();
        this.longest = longest.toNanos();
    }

    /**
     * Counts one more batch, and says how long it waits.
     *
     * @param now by a clock in nanoseconds that never goes back
     */
    synchronized long nanos(long now) {
        long passed = now - begun;
        if (batches == 0 || passed >= SECOND) {
            before = passed < 2 * SECOND ? batches : 0;
            batches = 0;
            begun = now;
        }
        batches++;
        return Math.clamp(PER_BATCH * Math.max(before, batches), shortest, longest);
    }
}
