package be.vaxis.reservation.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.PlacesChanged;
import be.vaxis.reservation.lineday.Purpose;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentAgendaTest {

    private static final CentreId GENT = new CentreId("GENT-EXPO");
    private static final CentreId BRUGGE = new CentreId("BRUGGE");
    private static final LocalDate MONDAY = LocalDate.parse("2021-05-03");

    private final List<String> readings = new ArrayList<>();
    private Instant now = Instant.parse("2021-04-12T08:00:00Z");
    private final RecentAgenda agenda =
            new RecentAgenda(new Everyday(), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void is_read_once_for_all_who_look_within_a_second() {
        look(GENT, 0, 6);
        now = now.plus(RecentAgenda.KEPT).minusMillis(1);
        look(GENT, 2, 3);

        assertThat(readings).containsExactly("GENT-EXPO NEW_BOOKING 2021-05-03 2021-05-09");
        assertThat(look(GENT, 2, 3)).extracting(FreeDay::date).containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(3));
    }

    @Test
    void is_read_again_when_the_second_is_over_and_when_the_clock_was_put_back() {
        look(GENT, 0, 6);
        now = now.plus(RecentAgenda.KEPT);
        look(GENT, 0, 6);
        now = now.minusSeconds(60);
        look(GENT, 0, 6);

        assertThat(readings).hasSize(3);
    }

    @Test
    void is_read_again_at_once_after_a_change_at_that_centre_and_at_no_other() {
        look(GENT, 0, 6);
        look(BRUGGE, 0, 6);
        agenda.on(new PlacesChanged(GENT));
        look(GENT, 0, 6);
        look(BRUGGE, 0, 6);

        assertThat(readings).hasSize(3);
    }

    @Test
    void tells_who_books_something_else_than_who_moves() {
        look(GENT, 0, 6);
        agenda.freeDays(GENT, MONDAY, MONDAY.plusDays(6), Purpose.MOVE);

        assertThat(readings).hasSize(2).last().isEqualTo("GENT-EXPO MOVE 2021-05-03 2021-05-09");
    }

    @Test
    void reads_what_two_have_asked_for_in_one_go_from_then_on() {
        look(GENT, 0, 6);
        look(GENT, 28, 34);
        look(GENT, 0, 6);

        assertThat(readings)
                .containsExactly(
                        "GENT-EXPO NEW_BOOKING 2021-05-03 2021-05-09", "GENT-EXPO NEW_BOOKING 2021-05-03 2021-06-06");
    }

    @Test
    void never_reads_more_than_two_hundred_days_because_of_others() {
        look(GENT, 0, 6);
        look(GENT, RecentAgenda.MOST_DAYS - 2, RecentAgenda.MOST_DAYS - 1);
        look(GENT, 0, RecentAgenda.MOST_DAYS);

        assertThat(readings.get(1)).endsWith("2021-05-03 2021-11-18");
        assertThat(readings).hasSize(3);
        look(GENT, RecentAgenda.MOST_DAYS + 2, RecentAgenda.MOST_DAYS + 2);
        assertThat(readings.getLast()).endsWith("2021-11-21 2021-11-21");
    }

    private List<FreeDay> look(CentreId centre, int from, int until) {
        return agenda.freeDays(centre, MONDAY.plusDays(from), MONDAY.plusDays(until), Purpose.NEW_BOOKING);
    }

    private final class Everyday implements Agenda {

        @Override
        public List<AgendaSlot> slots(CentreId centre, LocalDate first, LocalDate last) {
            return List.of();
        }

        @Override
        public List<FreeDay> freeDays(CentreId centre, LocalDate first, LocalDate last, Purpose purpose) {
            readings.add(centre.code() + " " + purpose + " " + first + " " + last);
            return first.datesUntil(last.plusDays(1))
                    .map(day -> new FreeDay(centre, day, List.of(LocalTime.NOON)))
                    .toList();
        }
    }
}
