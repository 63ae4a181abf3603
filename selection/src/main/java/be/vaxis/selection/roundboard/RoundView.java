package be.vaxis.selection.roundboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round, for people.
 *
 * @param people on its list; the number that was expected until the list is drawn
 * @param done of the list
 * @param activated of those done; the others were vaccinated or selected in the meantime
 */
public record RoundView(
        UUID round,
        String name,
        LocalDate on,
        int minimumAge,
        @Nullable Integer maximumAge,
        List<String> areas,
        int people,
        int done,
        int activated,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** How a round stands. */
    public enum State {
        RUNNING,
        COMPLETED,
        STOPPED
    }

    /** Whole percent of the list. */
    public int percent() {
        return people == 0 ? 100 : (int) (100L * done / people);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
