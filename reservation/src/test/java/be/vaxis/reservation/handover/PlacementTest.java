package be.vaxis.reservation.handover;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static be.vaxis.reservation.ReservationFixtures.BRIELPOORT;
import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.QUARTER_PAST_NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.agenda.AgendaSlot;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Turn;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacementTest {

    static final PostalCode DEINZE = new PostalCode("9800");
    static final LocalDate SEVENTH = SIXTH_OF_MAY.plusDays(1);
    static final LocalDate FOUR_WEEKS_LATER = SIXTH_OF_MAY.plusDays(28);

    /** Brielpoort serves Deinze from the sixth of May on. */
    static final Competence TAKEN_OVER =
            new Competence(List.of(new Turn(LocalDate.EPOCH, GENT_EXPO), new Turn(SIXTH_OF_MAY, BRIELPOORT)));

    final List<AgendaSlot> slots = new ArrayList<>();

    @Test
    void the_same_moment_comes_first() {
        free(SIXTH_OF_MAY, NINE, 1);
        free(SIXTH_OF_MAY, QUARTER_PAST_NINE, 1);
        assertThat(placement().place(one(ANNA, SIXTH_OF_MAY, NINE))).contains(List.of(at(SIXTH_OF_MAY, NINE)));
    }

    @Test
    void then_the_nearest_hour_of_the_day() {
        free(SIXTH_OF_MAY, QUARTER_PAST_NINE, 1);
        free(SIXTH_OF_MAY, TEN, 1);
        free(SEVENTH, NINE, 1);
        assertThat(placement().place(one(ANNA, SIXTH_OF_MAY, NINE)))
                .contains(List.of(at(SIXTH_OF_MAY, QUARTER_PAST_NINE)));
    }

    @Test
    void then_the_nearest_day_of_which_the_later_one() {
        free(SEVENTH.minusDays(1), NINE, 1);
        free(SEVENTH.plusDays(1), NINE, 1);
        assertThat(placement().place(one(ANNA, SEVENTH, NINE))).contains(List.of(at(SEVENTH.plusDays(1), NINE)));
    }

    @Test
    void a_place_is_given_once() {
        free(SIXTH_OF_MAY, NINE, 1);
        var placement = placement();
        assertThat(placement.place(one(ANNA, SIXTH_OF_MAY, NINE))).isPresent();
        assertThat(placement.place(one(BRAM, SIXTH_OF_MAY, NINE))).isEmpty();
    }

    @Test
    void a_day_on_which_the_centre_does_not_serve_yet_is_no_place() {
        free(SIXTH_OF_MAY.minusDays(1), NINE, 1);
        assertThat(placement().place(one(ANNA, SIXTH_OF_MAY, NINE))).isEmpty();
    }

    @Test
    void another_day_lies_in_the_window_of_the_code() {
        free(SIXTH_OF_MAY.plusDays(10), NINE, 1);
        assertThat(placement().place(one(ANNA, SIXTH_OF_MAY, NINE))).isPresent();
        slots.clear();
        free(SIXTH_OF_MAY.plusDays(11), NINE, 1);
        assertThat(placement().place(one(ANNA, SIXTH_OF_MAY, NINE))).isEmpty();
    }

    @Test
    void a_second_dose_keeps_its_interval_to_a_first_that_stays() {
        free(SIXTH_OF_MAY.plusDays(36), NINE, 1);
        assertThat(placement().place(both(Set.of(2)))).isEmpty();
        free(SIXTH_OF_MAY.plusDays(35), NINE, 1);
        assertThat(placement().place(both(Set.of(2)))).contains(List.of(at(SIXTH_OF_MAY.plusDays(35), NINE)));
    }

    @Test
    void both_doses_find_places_or_neither() {
        free(SIXTH_OF_MAY, NINE, 1);
        var placement = placement();
        assertThat(placement.place(both(Set.of(1, 2)))).isEmpty();
        assertThat(placement.place(one(BRAM, SIXTH_OF_MAY, NINE))).isPresent();
    }

    @Test
    void when_the_first_dose_moves_the_second_follows_in_its_interval() {
        free(SEVENTH, NINE, 1);
        free(SEVENTH.plusDays(20), NINE, 1);
        assertThat(placement().place(both(Set.of(1, 2)))).isEmpty();
        free(SEVENTH.plusDays(21), NINE, 1);
        assertThat(placement().place(both(Set.of(1, 2))))
                .contains(List.of(at(SEVENTH, NINE), at(SEVENTH.plusDays(21), NINE)));
    }

    @Test
    void what_has_begun_is_no_place() {
        free(SIXTH_OF_MAY, NINE, 1);
        var begun = new Placement(
                BRIELPOORT,
                Map.of(DEINZE, TAKEN_OVER),
                new Free(BRIELPOORT, slots, at(SIXTH_OF_MAY, NINE).starts()));
        assertThat(begun.place(one(ANNA, SIXTH_OF_MAY, TEN))).isEmpty();
    }

    private Placement placement() {
        Instant now = EARLY_APRIL;
        return new Placement(BRIELPOORT, Map.of(DEINZE, TAKEN_OVER), new Free(BRIELPOORT, slots, now));
    }

    private void free(LocalDate day, LocalTime time, int places) {
        slots.add(new AgendaSlot(1, day, time, 15, places + 3, 0, 0, 3, null));
    }

    private static Moment at(LocalDate day, LocalTime time) {
        return new Moment(BRIELPOORT, day, time);
    }

    private static Affected one(CodeDigest code, LocalDate day, LocalTime time) {
        return new Affected(code, DEINZE, terms(1), List.of(appointment(1, day, time)), Set.of(1));
    }

    private static Affected both(Set<Integer> concerned) {
        return new Affected(
                ANNA,
                DEINZE,
                terms(2),
                List.of(appointment(1, SIXTH_OF_MAY, NINE), appointment(2, FOUR_WEEKS_LATER, NINE)),
                concerned);
    }

    private static Terms terms(int doses) {
        return new Terms(TAKEN_OVER, doses, 21, 35, SIXTH_OF_MAY, SIXTH_OF_MAY.plusDays(10));
    }

    private static Appointment appointment(int dose, LocalDate day, LocalTime time) {
        return new Appointment(dose, new LineDayId(GENT_EXPO, 1, day), time);
    }
}
