package be.vaxis.reservation.offer;

import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.at;
import static be.vaxis.reservation.lineday.Purpose.MOVE;
import static be.vaxis.reservation.lineday.Purpose.NEW_BOOKING;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.reservation.agenda.AgendaInMemory;
import be.vaxis.reservation.agenda.FreeDay;
import be.vaxis.reservation.code.Terms;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {

    static final Terms ONE_DOSE = new Terms(GENT, 1, 0, 0, SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(9));
    static final Terms TWO_DOSES = new Terms(GENT, 2, 20, 30, SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(9));

    final AgendaInMemory agenda = new AgendaInMemory();

    @Test
    void only_days_within_the_window_are_offered_for_the_first() {
        agenda.free(SIXTH_OF_MAY.minusDays(1), NINE);
        agenda.free(SIXTH_OF_MAY, NINE);
        agenda.free(SIXTH_OF_MAY.plusDays(9), NINE);
        agenda.free(SIXTH_OF_MAY.plusDays(10), NINE);

        assertThat(offersAt("2021-05-01T10:00:00Z").first(ONE_DOSE, LocalDate.MIN, LocalDate.MAX, NEW_BOOKING))
                .extracting(FreeDay::date)
                .containsExactly(SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(9));
    }

    @Test
    void a_time_that_has_begun_is_not_offered() {
        agenda.free(SIXTH_OF_MAY, NINE);
        agenda.free(SIXTH_OF_MAY, TEN);

        assertThat(offersAt("2021-05-06T07:00:00Z") // 09:00 in Brussels
                        .first(ONE_DOSE, SIXTH_OF_MAY, SIXTH_OF_MAY, NEW_BOOKING))
                .containsExactly(new FreeDay(GENT_EXPO, SIXTH_OF_MAY, List.of(TEN)));
    }

    @Test
    void a_first_appointment_is_offered_only_when_a_second_can_follow() {
        agenda.free(SIXTH_OF_MAY, NINE);
        agenda.free(SIXTH_OF_MAY.plusDays(1), NINE);
        agenda.free(SIXTH_OF_MAY.plusDays(20), NINE);

        assertThat(offersAt("2021-05-01T10:00:00Z")
                        .first(TWO_DOSES, SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(9), NEW_BOOKING))
                .extracting(FreeDay::date)
                .containsExactly(SIXTH_OF_MAY);
    }

    @Test
    void a_second_appointment_is_offered_within_its_interval() {
        for (int days : List.of(19, 20, 30, 31)) {
            agenda.free(SIXTH_OF_MAY.plusDays(days), NINE);
        }

        assertThat(offersAt("2021-05-01T10:00:00Z").second(TWO_DOSES, SIXTH_OF_MAY, NEW_BOOKING))
                .extracting(FreeDay::date)
                .containsExactly(SIXTH_OF_MAY.plusDays(20), SIXTH_OF_MAY.plusDays(30));
    }

    @Test
    void a_place_kept_for_moves_is_offered_to_those_who_move_only() {
        agenda.free(SIXTH_OF_MAY, NINE);
        agenda.freeForMoves(SIXTH_OF_MAY, TEN);

        var offers = offersAt("2021-05-01T10:00:00Z");
        assertThat(offers.first(ONE_DOSE, SIXTH_OF_MAY, SIXTH_OF_MAY, NEW_BOOKING))
                .containsExactly(new FreeDay(GENT_EXPO, SIXTH_OF_MAY, List.of(NINE)));
        assertThat(offers.first(ONE_DOSE, SIXTH_OF_MAY, SIXTH_OF_MAY, MOVE))
                .containsExactly(new FreeDay(GENT_EXPO, SIXTH_OF_MAY, List.of(NINE, TEN)));
    }

    private Offers offersAt(String now) {
        return new Offers(agenda.freeMoments(at(now)));
    }
}
