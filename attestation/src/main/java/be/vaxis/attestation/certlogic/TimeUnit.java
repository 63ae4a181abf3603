package be.vaxis.attestation.certlogic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * By what {@code plusTime} counts, in UTC.
 *
 * <p>A year and a month go to the same day of the month, and over its end into the next where that month is shorter:
 * 29 February and a year is 1 March, 31 January and a month 2 or 3 March.
 */
enum TimeUnit {
    YEAR,
    MONTH,
    DAY,
    HOUR;

    static Optional<TimeUnit> named(String name) {
        return Arrays.stream(values())
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    LocalDateTime plus(LocalDateTime moment, long amount) {
        LocalDate month = moment.toLocalDate().withDayOfMonth(1);
        int days = moment.getDayOfMonth() - 1;
        return switch (this) {
            case YEAR -> month.plusYears(amount).plusDays(days).atTime(moment.toLocalTime());
            case MONTH -> month.plusMonths(amount).plusDays(days).atTime(moment.toLocalTime());
            case DAY -> moment.plusDays(amount);
            case HOUR -> moment.plusHours(amount);
        };
    }
}
