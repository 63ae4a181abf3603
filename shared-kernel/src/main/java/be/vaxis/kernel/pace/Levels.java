package be.vaxis.kernel.pace;

import be.vaxis.kernel.pace.Bucket.Level;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much was spent under each name, for those names that spent last. A name that is forgotten begins afresh.
 *
 * <p>Not for several threads at once.
 */
public final class Levels {

    private final Bucket bucket;
    private final Map<String, Level> levels;

    /** @param most how many names are remembered */
    public Levels(Bucket bucket, int most) {
        this.bucket = bucket;
        this.levels = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Level> eldest) {
                return size() > most;
            }
        };
    }

    /** Whether nothing is left under the name. */
    public boolean isSpent(String name, Instant now) {
        return isSpent(name, bucket, now);
    }

    /** By the measure of another bucket. */
    public boolean isSpent(String name, Bucket measure, Instant now) {
        var level = levels.get(name);
        return level != null && measure.isEmpty(level, now);
    }

    /** Takes one under the name. */
    public void spend(String name, Instant now) {
        levels.merge(name, bucket.spend(bucket.full(now), now), (level, one) -> bucket.spend(level, now));
    }
}
