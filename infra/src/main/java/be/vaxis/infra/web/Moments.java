package be.vaxis.infra.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How pages write days and hours: in the visitor's language and by the Belgian clock.
 *
 * <p>In a template: {@code ${@moments.day(date)}}, {@code ${@moments.time(slot)}}, {@code ${@moments.moment(instant)}}.
 */
@Component("moments")
public class Moments {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** A date in words with its day of the week: "donderdag 6 mei 2021". */
    public String day(LocalDate date) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL), date);
    }

    /** A date in a few characters, for tables: "6 mei 2021". */
    public String date(LocalDate date) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), date);
    }

    /** An hour of the day in hours and minutes, on a clock of 24 hours in every language. */
    public String time(LocalTime time) {
        return format(DateTimeFormatter.ofPattern("HH:mm"), time);
    }

    /** A moment as date and hour in Brussels. */
    public String moment(Instant instant) {
        var there = instant.atZone(BRUSSELS);
        return date(there.toLocalDate()) + " " + time(there.toLocalTime());
    }

    /** The same with its day of the week, for what somebody must not miss: "maandag 19 april 2021, 12:00". */
    public String deadline(Instant instant) {
        var there = instant.atZone(BRUSSELS);
        return day(there.toLocalDate()) + ", " + time(there.toLocalTime());
    }

    private static String format(DateTimeFormatter formatter, TemporalAccessor value) {
        return formatter.withLocale(written(LocaleContextHolder.getLocale())).format(value);
    }

    /** English dates are written as in Europe, the day before the month. */
    private static Locale written(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }
}
