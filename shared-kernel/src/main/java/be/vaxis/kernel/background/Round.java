package be.vaxis.kernel.background;

import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * Work to which one thread comes back again and again.
 *
 * @param first how long to rest before it begins
 * @param work is told how long it has rested, and says how long to rest now
 */
public record Round(Duration first, UnaryOperator<Duration> work) {

    /** After the same rest each time. */
    public static Round every(Duration pause, Runnable work) {
        return new Round(pause, _ -> {
            work.run();
            return pause;
        });
    }
}
