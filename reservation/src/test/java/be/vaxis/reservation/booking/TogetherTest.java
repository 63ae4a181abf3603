package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.TEN;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Place;
import be.vaxis.reservation.lineday.SlotFull;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TogetherTest {

    final Engine engine = new Engine(EARLY_APRIL);

    @BeforeEach
    void two_places_at_nine() {
        engine.plan(1, SIXTH_OF_MAY, 2);
        engine.now = EARLY_APRIL;
        for (int person = 0; person < 5; person++) {
            engine.codes.put(id(person).code(), new Terms(GENT, 1, 0, 0, SIXTH_OF_MAY, SIXTH_OF_MAY));
        }
        engine.tries.set(0);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void who_comes_first_is_served_first_and_who_finds_the_place_just_taken_is_left_over() {
        var decided = engine.together(List.of(atNine(0), atNine(1), atNine(2)));

        assertThat(decided).containsOnlyKeys(id(0), id(1));
        assertThat(decided.get(id(0)).get()).hasSize(1);
        assertThat(decided.get(id(1)).get()).hasSize(1);
        assertThat(engine.counts.takenInAll()).isEqualTo(2);
        assertThat(engine.tries).as("decisions").hasValue(1);
    }

    @Test
    void what_is_full_already_is_refused_to_them_and_to_nobody_else() {
        engine.together(List.of(atNine(0), atNine(1)));

        var decided = engine.together(List.of(atNine(2), at(TEN, 3), atNine(4)));

        assertThat(decided.get(id(2)).failure()).isInstanceOf(SlotFull.class);
        assertThat(decided.get(id(4)).failure()).isInstanceOf(SlotFull.class);
        assertThat(decided.get(id(3)).get()).hasSize(1);
    }

    @Test
    void what_is_only_kept_beyond_its_time_is_not_full() {
        engine.send(new HoldMoments(id(0), List.of(moment(SIXTH_OF_MAY, NINE))));
        engine.send(new BookAppointments(id(1), List.of(moment(SIXTH_OF_MAY, NINE))));
        engine.now = EARLY_APRIL.plus(Hold.LASTS);

        assertThat(engine.together(List.of(atNine(2), at(TEN, 3)))).containsOnlyKeys(id(3));
    }

    @Test
    void whoever_has_a_history_or_no_right_is_left_over() {
        engine.send(atNine(0));
        engine.send(new CancelAppointments(id(0), Reason.BY_HOLDER));
        engine.send(new HoldMoments(id(1), List.of(moment(SIXTH_OF_MAY, NINE))));

        var decided = engine.together(List.of(atNine(0), atNine(1), atNine(9), at(LocalTime.NOON, 2), at(TEN, 3)));

        assertThat(decided).containsOnlyKeys(id(3));
    }

    @Test
    void pressing_twice_books_once() {
        var decided = engine.together(List.of(atNine(0), at(TEN, 0)));

        assertThat(Appointment.places(decided.get(id(0)).get()))
                .containsExactly(new Place(new LineDayId(GENT_EXPO, 1, SIXTH_OF_MAY), NINE));
        assertThat(engine.counts.takenInAll()).isEqualTo(1);
    }

    @Test
    void when_another_process_was_first_on_the_day_nobody_of_the_group_is_harmed() {
        engine.together(List.of(at(TEN, 0), at(TEN, 1))); // and remembers the day
        try (var beside = engine.beside()) {
            beside.send(atNine(2));
            var group = IntStream.of(3, 4).mapToObj(TogetherTest::atNine).toList();

            assertThat(engine.together(group)).isEmpty();
            assertThat(engine.counts.takenInAll()).isEqualTo(3);

            var queue = engine.queue();
            assertThat(queue.book(group.getFirst())).hasSize(1);
        }
    }

    private static BookAppointments atNine(int person) {
        return at(NINE, person);
    }

    private static BookAppointments at(LocalTime time, int person) {
        return new BookAppointments(id(person), List.of(moment(SIXTH_OF_MAY, time)));
    }

    private static BookingId id(int person) {
        return new BookingId(new CodeDigest("person-" + person));
    }
}
