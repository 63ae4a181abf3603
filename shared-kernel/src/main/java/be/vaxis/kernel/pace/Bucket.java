package be.vaxis.kernel.pace;

import java.time.Duration;
import java.time.Instant;

/**
 * Tokens that are spent and come back with time.
 *
 * @param size how many there are at most
 * @param refill how long it takes until one has come back
 */
public record Bucket(int size, Duration refill) {

    /** How many tokens had been spent at a moment; what came back since is not yet counted. */
    public record Level(double spent, Instant at) {}

    /** Nothing is spent. */
    public Level full(Instant now) {
        return new Level(0, now);
    }

    /** One more is spent; of an empty one nothing. */
    public Level spend(Level level, Instant now) {
        return new Level(Math.min(spent(level, now) + 1, size), now);
    }

    /** Whether whoever wants one has to wait. */
    public boolean isEmpty(Level level, Instant now) {
        return spent(level, now) > size - 1;
    }

    /** Whether all have come back. */
    public boolean isFull(Level level, Instant now) {
        return spent(level, now) == 0;
    }

    private double spent(Level level, Instant now) {
        double back = (double) Duration.between(level.at(), now).toMillis() / refill.toMillis();
        return Math.max(0, level.spent() - Math.max(0, back)); // a clock that is set back gives nothing
    }
}
