package be.vaxis.invitation.wording;

import be.vaxis.invitation.addressee.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Booked moments for a calendar program, after RFC 5545.
 *
 * <p>A dose keeps its UID, so that a moved moment replaces the one already in the calendar. What it says betrays nothing
 * about health but the name of the place.
 */
final class CalendarFile {

    private static final DateTimeFormatter UTC_STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE_OCTETS = 75;
    private static final int SECONDS_PER_MINUTE = 60;

    private CalendarFile() {}

    static String of(Notice notice, Instant now) {
        List<String> lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Vaxis//Invitation//EN", "METHOD:PUBLISH"));
        notice.shown().forEach(moment -> lines.addAll(event(notice, moment, now)));
        lines.add("END:VCALENDAR");
        var file = new StringBuilder();
        lines.forEach(line -> fold(file, line));
        return file.toString();
    }

    private static List<String> event(Notice notice, Moment moment, Instant now) {
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + uid(notice, moment),
                "SEQUENCE:" + now.getEpochSecond() / SECONDS_PER_MINUTE,
                "DTSTAMP:" + UTC_STAMP.format(now),
                "DTSTART:" + UTC_STAMP.format(moment.begins()),
                "DURATION:PT45M",
                "SUMMARY:" + escape(Phrases.say(notice.language(), "calendar.summary")),
                "LOCATION:" + escape(moment.centreName() + ", " + moment.centreAddress()),
                "DESCRIPTION:" + escape(Phrases.say(notice.language(), "calendar.description") + " " + notice.link()),
                "END:VEVENT");
    }

    /** Of the person and the dose, and of neither readable. */
    private static String uid(Notice notice, Moment moment) {
        var ofDose = notice.to().person() + "/" + moment.dose();
        return UUID.nameUUIDFromBytes(ofDose.getBytes(StandardCharsets.UTF_8)) + "@vaxis";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines of 75 octets at most; a longer one goes on after a line break and a space. */
    private static void fold(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String symbol = Character.toString(line.codePointAt(i));
            int size = symbol.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE_OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(symbol);
            octets += size;
        }
        file.append("\r\n");
    }
}
