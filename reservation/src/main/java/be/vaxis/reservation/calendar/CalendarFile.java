package be.vaxis.reservation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes appointments as iCalendar (RFC 5545), published for keeping: lines of 75 bytes at most, the rules of summer and
 * winter time in the file itself, a reminder the day before.
 */
public final class CalendarFile {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE_BYTES = 75;

    /** Half an hour: the injection, and a quarter of an hour during which one is watched. */
    private static final String DURATION = "PT30M";

    private static final List<String> BRUSSELS = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Brussels",
            "BEGIN:DAYLIGHT",
            "DTSTART:19810329T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /** @param written when the file is made */
    public static String of(List<CalendarEntry> entries, Instant written) {
        var file = new CalendarFile();
        List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Vaxis//Reservation//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH")
                .forEach(file::line);
        BRUSSELS.forEach(file::line);
        entries.forEach(entry -> file.event(entry, written));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(CalendarEntry entry, Instant written) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("SEQUENCE:" + entry.sequence());
        line("DTSTAMP:" + UTC.format(written));
        line("DTSTART;TZID=Europe/Brussels:" + LOCAL.format(entry.start()));
        line("DURATION:" + DURATION);
        line("SUMMARY:" + escaped(entry.summary()));
        line("LOCATION:" + escaped(entry.location()));
        line("DESCRIPTION:" + escaped(entry.description()));
        line("CLASS:PRIVATE");
        line("STATUS:CONFIRMED");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:-P1D");
        line("DESCRIPTION:" + escaped(entry.summary()));
        line("END:VALARM");
        line("END:VEVENT");
    }

    /** A longer line goes on after a space on the next one, never within a character. */
    private void line(String content) {
        int bytes = 0;
        for (int point : content.codePoints().toArray()) {
            var character = Character.toString(point);
            int length = character.getBytes(UTF_8).length;
            if (bytes + length > LINE_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += length;
        }
        text.append("\r\n");
    }

    private static String escaped(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }
}
