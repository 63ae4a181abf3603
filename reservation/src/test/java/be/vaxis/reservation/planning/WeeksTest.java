package be.vaxis.reservation.planning;

import static be.vaxis.reservation.ReservationFixtures.BRIELPOORT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.reservation.agenda.AgendaInMemory;
import be.vaxis.reservation.directory.DirectoryInMemory;
import be.vaxis.reservation.lineday.Capacity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeksTest {

    static final IsoWeek WEEK_18 = IsoWeek.parse("2021-W18");

    final AgendaInMemory agenda = new AgendaInMemory();
    final DirectoryInMemory directory = new DirectoryInMemory();

    @Test
    void until_monday_noon_the_week_after_next_is_planned() {
        assertThat(weeksAt("2021-04-19T09:59:59.999Z").toPlan()).isEqualTo(WEEK_18); // 11:59:59.999 in Brussels
    }

    @Test
    void from_monday_noon_on_it_is_the_week_after_that() {
        assertThat(weeksAt("2021-04-19T10:00:00Z").toPlan()).isEqualTo(WEEK_18.plusWeeks(1));
    }

    @Test
    void a_week_shows_every_line_on_every_day_planned_or_not() {
        agenda.slot(1, SIXTH_OF_MAY, NINE, 4, 3);
        agenda.slot(1, SIXTH_OF_MAY, TEN, 6, 0);
        agenda.slot(2, SIXTH_OF_MAY.plusDays(7), NINE, 9, 0); // the week after

        var plan = weeksAt("2021-04-19T09:00:00Z").of(GENT_EXPO, WEEK_18);

        assertThat(plan.open()).isTrue();
        assertThat(plan.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.days()).hasSize(7));
        assertThat(plan.places()).isEqualTo(10);
        assertThat(plan.booked()).isEqualTo(3);
        assertThat(plan.placesOn(SIXTH_OF_MAY)).isEqualTo(10);
        assertThat(plan.day(1, SIXTH_OF_MAY).load()).isEqualTo(30);
        assertThat(plan.day(1, SIXTH_OF_MAY).capacity()).isEqualTo(Capacity.of(15, Map.of(NINE, 4, TEN, 6)));
        assertThat(plan.day(2, SIXTH_OF_MAY).capacity().isClosed()).isTrue();
    }

    @Test
    void a_centre_that_nobody_described_is_unknown() {
        assertThatThrownBy(() -> weeksAt("2021-04-19T09:00:00Z").of(BRIELPOORT, WEEK_18))
                .isInstanceOf(CentreUnknown.class);
    }

    private Weeks weeksAt(String now) {
        return new Weeks(directory, agenda, at(now));
    }
}
