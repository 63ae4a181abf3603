package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever people and planners do, in whatever order: no place is given twice, and nobody is told "full" while there is
 * one. The engine is held against a model that only counts.
 */
class NeverOversoldTest {

    static final int PEOPLE = 7;
    static final int LINES = 2;
    static final int DAYS = 2;
    static final int SLOTS = 2;

    sealed interface Act {
        record Book(int person, int day, int slot) implements Act {}

        record Move(int person, int day, int slot) implements Act {}

        record Cancel(int person) implements Act {}

        record Plan(int line, int day, List<Integer> places) implements Act {}
    }

    @Property(tries = 150)
    void no_place_is_given_twice_and_nobody_is_told_full_for_nothing(@ForAll("acts") List<Act> acts) {
        try (var engine = new Engine(EARLY_APRIL)) {
            for (int person = 0; person < PEOPLE; person++) {
                engine.codes.put(code(person), new Terms(GENT, 1, 0, 0, day(0), day(DAYS)));
            }
            var model = new Model();
            for (var act : acts) {
                switch (act) {
                    case Act.Book it -> book(engine, model, it);
                    case Act.Move it -> move(engine, model, it);
                    case Act.Cancel it -> cancel(engine, model, it);
                    case Act.Plan it -> plan(engine, model, it);
                }
                assertThat(model.isOversold()).isFalse();
                assertThat(engine.counts.takenInAll()).isEqualTo(model.held.size());
            }
        }
    }

    private static void book(Engine engine, Model model, Act.Book act) {
        var wanted = moment(day(act.day()), slot(act.slot()));
        var held = model.held.get(act.person());
        var outcome = attempt(() -> engine.<List<Appointment>>send(
                new BookAppointments(new BookingId(code(act.person())), List.of(wanted))));
        if (held != null) {
            assertThat(outcome.refusal()).isEqualTo(held.moment().equals(wanted) ? "" : "reservation:alreadyBooked");
        } else {
            assertThat(outcome.refusal()).isEqualTo(model.refusalAt(wanted));
            outcome.place().ifPresent(place -> model.held.put(act.person(), place));
        }
    }

    private static void move(Engine engine, Model model, Act.Move act) {
        var wanted = moment(day(act.day()), slot(act.slot()));
        var held = model.held.get(act.person());
        var outcome = attempt(() -> engine.<List<Appointment>>send(
                new MoveAppointments(new BookingId(code(act.person())), List.of(wanted))));
        if (held == null) {
            assertThat(outcome.refusal()).isEqualTo("reservation:nothingBooked");
        } else if (!held.moment().equals(wanted)) {
            assertThat(outcome.refusal()).isEqualTo(model.refusalAt(wanted));
            outcome.place().ifPresent(place -> model.held.put(act.person(), place));
        }
    }

    private static void cancel(Engine engine, Model model, Act.Cancel act) {
        engine.send(new CancelAppointments(new BookingId(code(act.person())), Reason.BY_HOLDER));
        model.held.remove(act.person());
    }

    private static void plan(Engine engine, Model model, Act.Plan act) {
        var id = new LineDayId(GENT_EXPO, act.line(), day(act.day()));
        var places = new TreeMap<LocalTime, Integer>();
        for (int slot = 0; slot < SLOTS; slot++) {
            places.put(slot(slot), act.places().get(slot));
        }
        boolean enough = places.entrySet().stream()
                .allMatch(slot -> model.takenAt(new Place(id, slot.getKey())) <= slot.getValue());
        var outcome = attempt(() -> {
            engine.send(new PlanCapacity(id, new Capacity(15, places)));
            return List.of();
        });
        assertThat(outcome.refusal()).isEqualTo(enough ? "" : "reservation:capacityBelowBooked");
        if (enough) {
            places.forEach((slot, number) -> model.places.put(new Place(id, slot), number));
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var person = Arbitraries.integers().between(0, PEOPLE - 1);
        var day = Arbitraries.integers().between(0, DAYS - 1);
        var slot = Arbitraries.integers().between(0, SLOTS - 1);
        var line = Arbitraries.integers().between(1, LINES);
        var places = Arbitraries.integers().between(0, 3).list().ofSize(SLOTS);
        Arbitrary<Act> act = Arbitraries.frequencyOf(
                Tuple.of(4, Combinators.combine(person, day, slot).as(Act.Book::new)),
                Tuple.of(2, Combinators.combine(person, day, slot).as(Act.Move::new)),
                Tuple.of(1, person.map(Act.Cancel::new)),
                Tuple.of(2, Combinators.combine(line, day, places).as(Act.Plan::new)));
        return act.list().ofMaxSize(40);
    }

    /** Who holds which place, and how many there are. */
    private static final class Model {

        final Map<Integer, Place> held = new HashMap<>();
        final Map<Place, Integer> places = new HashMap<>();

        long takenAt(Place place) {
            return held.values().stream().filter(place::equals).count();
        }

        boolean isOversold() {
            return held.values().stream().anyMatch(place -> takenAt(place) > places.getOrDefault(place, 0));
        }

        String refusalAt(Moment moment) {
            var slots = places.keySet().stream()
                    .filter(place -> place.moment().equals(moment))
                    .toList();
            if (slots.isEmpty()) {
                return "reservation:slotUnknown";
            }
            return slots.stream().anyMatch(place -> takenAt(place) < places.get(place)) ? "" : "reservation:slotFull";
        }
    }

    private record Outcome(String refusal, List<Appointment> appointments) {

        Optional<Place> place() {
            return appointments.stream().map(Appointment::place).findFirst();
        }
    }

    private static Outcome attempt(Supplier<List<Appointment>> work) {
        try {
            return new Outcome("", work.get());
        } catch (Rejection refusal) {
            return new Outcome(refusal.type(), List.of());
        }
    }

    private static CodeDigest code(int person) {
        return new CodeDigest("person-" + person);
    }

    private static LocalDate day(int number) {
        return SIXTH_OF_MAY.plusDays(number);
    }

    private static LocalTime slot(int number) {
        return NINE.plusMinutes(15L * number);
    }
}
