package be.vaxis.registration.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule has against a dose, by the rules of the day on which it was given.
 *
 * <p>Dutch: <i>reden waarom een dosis niet meetelt</i>. Source: process 5, Schedule.
 *
 * @param dueFrom the first day on which it would have been in time; with {@link Reason#TOO_EARLY} only
 * @param minimumAge with {@link Reason#TOO_YOUNG} only
 */
public record Objection(
        Reason reason,
        @Nullable LocalDate dueFrom,
        @Nullable Integer minimumAge) {

    /** The name of what is wrong. */
    public enum Reason {
        /** The vaccine was not in use yet on that day. */
        NOT_IN_USE,
        /** The person was younger than this vaccine, or a booster, allowed. */
        TOO_YOUNG,
        /** A dose of the same day counts already. */
        SAME_DAY,
        /** Too soon after the dose before it. */
        TOO_EARLY,
        /** Another vaccine than the one of the series, and mixing them was not allowed on that day. */
        OTHER_PRODUCT,
        /** The series was complete, and no booster was foreseen then for whoever had had these doses. */
        AFTER_COMPLETE,
        /** A booster was foreseen, but not with this vaccine. */
        NOT_FOR_BOOSTER
    }

    static Objection of(Reason reason) {
        return new Objection(reason, null, null);
    }

    static Objection tooEarly(LocalDate dueFrom) {
        return new Objection(Reason.TOO_EARLY, dueFrom, null);
    }

    static Objection tooYoung(int minimumAge) {
        return new Objection(Reason.TOO_YOUNG, null, minimumAge);
    }
}
