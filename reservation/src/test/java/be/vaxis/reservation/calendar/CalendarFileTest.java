package be.vaxis.reservation.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    static final CalendarEntry FIRST = new CalendarEntry(
            "7K3M9-QXA20-1@reservation.vaxis",
            3,
            LocalDateTime.parse("2021-05-06T09:00"),
            "Afspraak in het vaccinatiecentrum (1 van 2)",
            "Flanders Expo; hal 2, Maaltekouter 1, 9051 Gent",
            "Referentie 7K3M9-QXA20.\nBreng uw identiteitskaart en uw uitnodiging mee, en één pen; geen \\ en geen €.");
    static final CalendarEntry SECOND = new CalendarEntry(
            "7K3M9-QXA20-2@reservation.vaxis", 3, LocalDateTime.parse("2021-06-10T10:00"), "Afspraak", "Expo", "");

    final String file = CalendarFile.of(List.of(FIRST, SECOND), Instant.parse("2021-05-01T10:00:00Z"));

    @Test
    void every_line_ends_as_it_should_and_is_75_bytes_at_most() {
        assertThat(file).endsWith("\r\n").doesNotContain("\n\n");
        for (var line : file.split("\r\n")) {
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
    }

    @Test
    void what_begins_ends_and_in_the_right_order() {
        var open = new ArrayDeque<String>();
        for (var line : unfolded()) {
            if (line.startsWith("BEGIN:")) {
                open.push(line.substring(6));
            } else if (line.startsWith("END:")) {
                assertThat(open.pop()).isEqualTo(line.substring(4));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void both_appointments_are_read_back_as_they_were_written() {
        assertThat(events())
                .extracting(event -> event.get("UID"), event -> event.get("DTSTART;TZID=Europe/Brussels"))
                .containsExactly(tuple(FIRST.uid(), "20210506T090000"), tuple(SECOND.uid(), "20210610T100000"));
        assertThat(plain(events().getFirst().get("DESCRIPTION"))).isEqualTo(FIRST.description());
        assertThat(plain(events().getFirst().get("LOCATION"))).isEqualTo(FIRST.location());
    }

    @Test
    void it_is_published_for_keeping_and_a_later_change_counts_as_later() {
        assertThat(unfolded()).contains("METHOD:PUBLISH", "VERSION:2.0", "SEQUENCE:3", "DTSTAMP:20210501T100000Z");
    }

    @Test
    void the_zone_of_the_hours_is_in_the_file() {
        assertThat(unfolded())
                .containsSubsequence("BEGIN:VTIMEZONE", "TZID:Europe/Brussels", "END:VTIMEZONE", "BEGIN:VEVENT");
    }

    /** The events with their properties, without the reminders in them. */
    private List<Map<String, String>> events() {
        var events = new ArrayList<Map<String, String>>();
        boolean reminder = false;
        for (var line : unfolded()) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new TreeMap<>());
            }
            reminder = line.equals("BEGIN:VALARM") || reminder && !line.equals("END:VALARM");
            if (!reminder && !events.isEmpty()) {
                events.getLast()
                        .putIfAbsent(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
            }
        }
        return events;
    }

    private List<String> unfolded() {
        return List.of(file.replace("\r\n ", "").split("\r\n"));
    }

    private static String plain(String escaped) {
        return escaped.replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }
}
