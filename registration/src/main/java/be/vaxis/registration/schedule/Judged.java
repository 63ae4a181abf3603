package be.vaxis.registration.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A dose as the schedule sees it. Worked out whenever somebody asks, and kept nowhere.
 *
 * <p>Dutch: <i>beoordeelde dosis</i>. Source: process 5, Schedule.
 *
 * @param number among the doses that count, from 1; 0 when it does not count
 * @param booster whether it counts on top of a complete series
 * @param objection what speaks against it, also when it counts all the same; null when nothing does
 */
public record Judged(
        Taken taken, int number, boolean booster, @Nullable Objection objection) {

    public boolean counts() {
        return number > 0;
    }
}
