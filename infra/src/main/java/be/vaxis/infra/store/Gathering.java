package be.vaxis.infra.store;

import java.time.Duration;

/** How long something gathers before it is done: longer, the more often it was asked for in the last second. */
final class Gathering {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final long shortest;
    private final long longest;
    private final long each;
    private long begun;
    private long asked;
    private long before;

    /**
     * @param shortest nothing gathers for less
     * @param longest nothing gathers for more
     * @param each how much longer for every time it was asked for
     */
    Gathering(Duration shortest, Duration longest, Duration each) {
        this.shortest = shortest.toNanos();
        this.longest = longest.toNanos();
        this.each = each.toNanos();
    }

    /**
     * Counts one time more, and says how long it waits.
     *
     * @param now by a clock in nanoseconds that never goes back
     */
    synchronized long nanos(long now) {
        long passed = now - begun;
        if (asked == 0 || passed >= SECOND) {
            before = passed < 2 * SECOND ? asked : 0;
            asked = 0;
            begun = now;
        }
        asked++;
        return Math.clamp(each * Math.max(before, asked), shortest, longest);
    }
}
