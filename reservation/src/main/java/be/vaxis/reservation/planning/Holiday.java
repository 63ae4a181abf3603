package be.vaxis.reservation.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/**
 * The ten legal holidays of Belgium, by their rules.
 *
 * <p>Dutch: <i>wettelijke feestdagen</i>. Source: royal decree of 18 April 1974, article 1.
 */
public enum Holiday {
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    NATIONAL_DAY,
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS;

    private static final int ASCENSION_AFTER_EASTER = 39;
    private static final int WHIT_MONDAY_AFTER_EASTER = 50;

    /** The holiday that falls on this day, if any. */
    public static Optional<Holiday> on(LocalDate day) {
        return Arrays.stream(values())
                .filter(holiday -> holiday.in(day.getYear()).equals(day))
                .findFirst();
    }

    /** The day of this holiday in a year. */
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case LABOUR_DAY -> LocalDate.of(year, Month.MAY, 1);
            case ASCENSION -> easter(year).plusDays(ASCENSION_AFTER_EASTER);
            case WHIT_MONDAY -> easter(year).plusDays(WHIT_MONDAY_AFTER_EASTER);
            case NATIONAL_DAY -> LocalDate.of(year, Month.JULY, 21);
            case ASSUMPTION -> LocalDate.of(year, Month.AUGUST, 15);
            case ALL_SAINTS -> LocalDate.of(year, Month.NOVEMBER, 1);
            case ARMISTICE -> LocalDate.of(year, Month.NOVEMBER, 11);
            case CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 25);
        };
    }

    /** The Sunday after the fourteenth day of the moon of spring, as the Gregorian calendar reckons it. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int leapDaysLeftOut = century - century / 4;
        int moonMoves = (8 * century + 13) / 25;
        int epact = Math.floorMod(leapDaysLeftOut - moonMoves + 19 * (year % 19) + 15, 30);
        int tooLate = epact == 29 || (epact == 28 && year % 19 > 10) ? 1 : 0;
        return LocalDate.of(year, Month.MARCH, 21)
                .plusDays(epact - tooLate)
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
