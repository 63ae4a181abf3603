package be.vaxis.registration.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which dose comes next, when and with what; or that none does, and why.
 *
 * <p>Dutch: <i>volgende dosis</i>. Source: process 5, Schedule (feeds follow-up invitations).
 *
 * @param number of the next dose among those that count; 0 when none comes
 * @param earliest the first day; null when none comes or when nothing is known of the interval
 * @param recommended from when it is best given, never before {@code earliest}
 * @param latest the last day on which it is in time; null when the schedule names none
 * @param products with which it may be given, by our code
 */
public record Forecast(
        Because because,
        int number,
        @Nullable LocalDate earliest,
        @Nullable LocalDate recommended,
        @Nullable LocalDate latest,
        List<String> products) {

    /** Why a dose comes, or why none does. */
    public enum Because {
        /** Nothing that counts was given yet. */
        FIRST_DOSE,
        /** The series asks another one. */
        SERIES_OPEN,
        /** The series is complete, and a booster is foreseen. */
        BOOSTER,
        /** The series is complete, and no booster is foreseen after it. */
        COMPLETE,
        /** The series is complete, and a booster is foreseen for older people only. */
        TOO_YOUNG_FOR_BOOSTER,
        /** A booster was given. */
        BOOSTER_GIVEN,
        /** No vaccine was in use. */
        NOTHING_IN_USE
    }

    public Forecast {
        products = List.copyOf(products);
    }

    static Forecast none(Because because) {
        return new Forecast(because, 0, null, null, null, List.of());
    }

    /** Whether a dose comes. */
    public boolean due() {
        return number > 0;
    }

    /** Whether it should have been given by now. */
    public boolean overdueOn(LocalDate day) {
        return latest != null && day.isAfter(latest);
    }

    /** Whether it may not be given yet. */
    public boolean tooEarlyOn(LocalDate day) {
        return earliest != null && day.isBefore(earliest);
    }
}
