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
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingCommand.TakeSecuredPlaces;
import be.vaxis.reservation.booking.Engine.PlanDays;
import be.vaxis.reservation.booking.Engine.Secure;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever people and planners do, in whatever order, at whichever of two processes: no place is given twice, and nobody is
 * told "full" while there is one. The engine is held against a model that only counts.
 */
class NeverOversoldTest {

    static final int PEOPLE = 7;
    static final int LINES = 2;
    static final int DAYS = 2;
    static final int SLOTS = 2;

    sealed interface Act {
        record Book(int person, int day, int slot) implements Act {}

        record Together(List<Book> all) implements Act {}

        record Keep(int person, int day, int slot) implements Act {}

        record LetGo(int person) implements Act {}

        record Move(int person, int day, int slot) implements Act {}

        record Cancel(int person) implements Act {}

        record Decline(int person) implements Act {}

        record Reconsider(int person) implements Act {}

        record Secure(int person, int day, int slot) implements Act {}

        record Settle(int person) implements Act {}

        record Wait(int minutes) implements Act {}

        record Plan(int line, int day, List<Integer> places) implements Act {}
    }

    /** @param process at which it is asked for */
    record Step(int process, Act act) {}

    @Property(tries = 150)
    void no_place_is_given_twice_and_nobody_is_told_full_for_nothing(@ForAll("steps") List<Step> steps) {
        try (var here = new Engine(EARLY_APRIL);
                var there = here.beside()) {
            for (int person = 0; person < PEOPLE; person++) {
                here.codes.put(code(person), new Terms(GENT, 1, 0, 0, day(0), day(DAYS)));
            }
            var model = new Model(here);
            for (var step : steps) {
                var engine = step.process() == 0 ? here : there;
                switch (step.act()) {
                    case Act.Book it -> book(engine, model, it);
                    case Act.Together it -> together(engine, model, it);
                    case Act.Keep it -> keep(engine, model, it);
                    case Act.LetGo it -> letGo(engine, model, it);
                    case Act.Move it -> move(engine, model, it);
                    case Act.Cancel it -> cancel(engine, model, it);
                    case Act.Decline it -> decline(engine, model, it);
                    case Act.Reconsider it -> reconsider(engine, model, it);
                    case Act.Secure it -> secure(engine, model, it);
                    case Act.Settle it -> settle(engine, model, it);
                    case Act.Wait it -> {
                        here.now = here.now.plus(Duration.ofMinutes(it.minutes()));
                        there.now = here.now;
                    }
                    case Act.Plan it -> plan(engine, model, it);
                }
                model.forgetWhatRanOut();
                assertThat(model.isOversold()).isFalse();
                assertThat(here.counts.takenInAll())
                        .isEqualTo(model.held.size() + model.kept.size() + model.secured.size());
            }
        }
    }

    private static void book(Engine engine, Model model, Act.Book act) {
        decided(model, act, appointments(engine, command(act)));
    }

    /**
     * Whom the group leaves over is decided on alone, as the queue does; the first of them may get what the next one kept
     * beyond its time.
     */
    private static void together(Engine engine, Model model, Act.Together act) {
        var answers = new HashMap<>(engine.together(
                act.all().stream().map(NeverOversoldTest::command).toList()));
        var leftOver = new ArrayList<Act.Book>();
        for (var one : act.all()) {
            var answer = answers.remove(id(one.person()));
            if (answer == null) {
                leftOver.add(one);
            } else {
                decided(model, one, attempt(() -> Appointment.places(answer.get())));
            }
        }
        for (var one : leftOver) {
            model.forgetWhatRanOut();
            book(engine, model, one);
        }
    }

    private static BookAppointments command(Act.Book act) {
        return new BookAppointments(id(act.person()), List.of(moment(day(act.day()), slot(act.slot()))));
    }

    private static void decided(Model model, Act.Book act, Outcome outcome) {
        var wanted = moment(day(act.day()), slot(act.slot()));
        var held = model.held.get(act.person());
        if (model.declined.contains(act.person())) {
            assertThat(outcome.refusal()).isEqualTo("reservation:codeNotUsable");
        } else if (held != null) {
            assertThat(outcome.refusal()).isEqualTo(held.moment().equals(wanted) ? "" : "reservation:alreadyBooked");
        } else {
            assertThat(outcome.refusal()).isEqualTo(model.refusalAt(wanted, act.person()));
            outcome.place().ifPresent(place -> model.take(act.person(), place));
        }
    }

    private static void keep(Engine engine, Model model, Act.Keep act) {
        var wanted = moment(day(act.day()), slot(act.slot()));
        var held = model.held.get(act.person());
        var outcome = attempt(() -> engine.<Hold>send(new HoldMoments(id(act.person()), List.of(wanted)))
                .places());
        if (model.declined.contains(act.person())) {
            assertThat(outcome.refusal()).isEqualTo("reservation:codeNotUsable");
        } else if (held != null && held.moment().equals(wanted)) {
            assertThat(outcome.places()).isEmpty();
            model.kept.remove(act.person());
        } else {
            assertThat(outcome.refusal()).isEqualTo(model.refusalAt(wanted, act.person()));
            outcome.place().ifPresent(place -> model.keep(act.person(), place));
        }
    }

    private static void letGo(Engine engine, Model model, Act.LetGo act) {
        engine.send(new EndHold(id(act.person()), HoldEnd.LET_GO));
        model.kept.remove(act.person());
    }

    private static void move(Engine engine, Model model, Act.Move act) {
        var wanted = moment(day(act.day()), slot(act.slot()));
        var held = model.held.get(act.person());
        var outcome = appointments(engine, new MoveAppointments(id(act.person()), List.of(wanted)));
        if (model.declined.contains(act.person())) {
            assertThat(outcome.refusal()).isEqualTo("reservation:codeNotUsable");
        } else if (held == null) {
            assertThat(outcome.refusal()).isEqualTo("reservation:nothingBooked");
        } else if (!held.moment().equals(wanted)) {
            assertThat(outcome.refusal()).isEqualTo(model.refusalAt(wanted, act.person()));
            outcome.place().ifPresent(place -> model.take(act.person(), place));
        }
    }

    private static void cancel(Engine engine, Model model, Act.Cancel act) {
        var outcome = nothing(engine, new CancelAppointments(id(act.person()), Reason.BY_HOLDER));
        assertThat(outcome.refusal())
                .isEqualTo(model.declined.contains(act.person()) ? "reservation:codeNotUsable" : "");
        model.giveAllBack(act.person());
    }

    private static void decline(Engine engine, Model model, Act.Decline act) {
        engine.send(new DeclineVaccination(id(act.person())));
        model.giveAllBack(act.person());
        model.declined.add(act.person());
    }

    private static void reconsider(Engine engine, Model model, Act.Reconsider act) {
        engine.send(new TakeBackDecline(id(act.person())));
        model.declined.remove(act.person());
    }

    /** A hand-over finds them another place, while they keep theirs. */
    private static void secure(Engine engine, Model model, Act.Secure act) {
        var held = model.held.get(act.person());
        var wanted = moment(day(act.day()), slot(act.slot()));
        if (held == null || held.moment().equals(wanted) || model.secured.containsKey(act.person())) {
            return;
        }
        var outcome = attempt(() -> List.of(engine.<Place>send(new Secure(id(act.person()), wanted))));
        if (!model.isFullOfWhatRanOut(wanted)) { // which the hand-over waits for, and tries again
            assertThat(outcome.refusal()).isEqualTo(model.refusalAt(wanted));
        }
        outcome.place().ifPresent(place -> model.secured.put(act.person(), new Model.Secured(held, place)));
    }

    /** They get it if they still hold what they held then; else it is given back. */
    private static void settle(Engine engine, Model model, Act.Settle act) {
        var secured = model.secured.remove(act.person());
        if (secured != null) {
            var was = Appointment.numbered(List.of(secured.was()));
            var is = Appointment.numbered(List.of(secured.place()));
            boolean moved = engine.send(new TakeSecuredPlaces(id(act.person()), was, is));
            var held = model.held.get(act.person());
            assertThat(moved)
                    .isEqualTo(secured.was().equals(held) || secured.place().equals(held));
            if (secured.was().equals(held)) {
                model.take(act.person(), secured.place());
            }
        }
    }

    private static void plan(Engine engine, Model model, Act.Plan act) {
        var id = new LineDayId(GENT_EXPO, act.line(), day(act.day()));
        var places = new TreeMap<LocalTime, Integer>();
        for (int slot = 0; slot < SLOTS; slot++) {
            places.put(slot(slot), act.places().get(slot));
        }
        boolean enough = places.entrySet().stream()
                .allMatch(slot -> model.takenAt(new Place(id, slot.getKey())) <= slot.getValue());
        var outcome = nothing(engine, new PlanDays(new TreeMap<>(Map.of(id, new Capacity(15, places)))));
        if (enough) {
            places.forEach((slot, number) -> model.places.put(new Place(id, slot), number));
        }
        assertThat(outcome.refusal()).isEqualTo(enough ? "" : "reservation:capacityBelowBooked");
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var person = Arbitraries.integers().between(0, PEOPLE - 1);
        var day = Arbitraries.integers().between(0, DAYS - 1);
        var slot = Arbitraries.integers().between(0, SLOTS - 1);
        var line = Arbitraries.integers().between(1, LINES);
        var places = Arbitraries.integers().between(0, 3).list().ofSize(SLOTS);
        var book = Combinators.combine(person, day, slot).as(Act.Book::new);
        Arbitrary<Act> act = Arbitraries.frequencyOf(
                Tuple.of(6, book),
                Tuple.of(6, book.list().ofMinSize(2).ofMaxSize(5).map(Act.Together::new)),
                Tuple.of(6, Combinators.combine(person, day, slot).as(Act.Keep::new)),
                Tuple.of(4, Combinators.combine(person, day, slot).as(Act.Move::new)),
                Tuple.of(2, person.map(Act.Cancel::new)),
                Tuple.of(1, person.map(Act.LetGo::new)),
                Tuple.of(1, person.map(Act.Decline::new)),
                Tuple.of(1, person.map(Act.Reconsider::new)),
                Tuple.of(2, Combinators.combine(person, day, slot).as(Act.Secure::new)),
                Tuple.of(2, person.map(Act.Settle::new)),
                Tuple.of(3, Arbitraries.integers().between(1, 12).map(Act.Wait::new)),
                Tuple.of(4, Combinators.combine(line, day, places).as(Act.Plan::new)));
        return Combinators.combine(Arbitraries.integers().between(0, 1), act)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    /** Who holds which place, who keeps which and until when, and how many there are. */
    private static final class Model {

        record Kept(Place place, Instant until) {}

        record Secured(Place was, Place place) {}

        final Map<Integer, Secured> secured = new HashMap<>();
        final Map<Integer, Place> held = new HashMap<>();
        final Map<Integer, Kept> kept = new HashMap<>();
        final Set<Integer> declined = new HashSet<>();
        final Map<Place, Integer> places = new HashMap<>();
        final Engine engine;

        Model(Engine engine) {
            this.engine = engine;
        }

        void take(int person, Place place) {
            held.put(person, place);
            kept.remove(person);
        }

        void keep(int person, Place place) {
            kept.put(person, new Kept(place, engine.now.plus(Hold.LASTS)));
        }

        void giveAllBack(int person) {
            held.remove(person);
            kept.remove(person);
        }

        /** What is over may have been given back, as somebody asked for it; what is not over may not. */
        void forgetWhatRanOut() {
            kept.entrySet()
                    .removeIf(it -> isOver(it.getValue())
                            && engine.holds.of(id(it.getKey())).isEmpty());
        }

        long takenAt(Place place) {
            return takenAt(place, kept.values().stream());
        }

        private long takenAt(Place place, Stream<Kept> stillKept) {
            return Stream.of(held.values().stream(), stillKept.map(Kept::place), secured())
                    .flatMap(it -> it)
                    .filter(place::equals)
                    .count();
        }

        private Stream<Place> secured() {
            return secured.values().stream().map(Secured::place);
        }

        boolean isOversold() {
            return Stream.of(held.values().stream(), kept.values().stream().map(Kept::place), secured())
                    .flatMap(it -> it)
                    .anyMatch(place -> takenAt(place) > places.getOrDefault(place, 0));
        }

        /** To who asks; what they keep themself is free for them, and so is what others keep beyond its time. */
        String refusalAt(Moment moment, int asker) {
            var own = kept.get(asker);
            if (own != null && own.place().moment().equals(moment)) {
                return "";
            }
            return refusalAt(moment);
        }

        String refusalAt(Moment moment) {
            var slots = places.keySet().stream()
                    .filter(place -> place.moment().equals(moment))
                    .toList();
            if (slots.isEmpty()) {
                return "reservation:slotUnknown";
            }
            return slots.stream()
                            .anyMatch(place ->
                                    takenAt(place, kept.values().stream().filter(it -> !isOver(it)))
                                            < places.get(place))
                    ? ""
                    : "reservation:slotFull";
        }

        boolean isFullOfWhatRanOut(Moment moment) {
            return refusalAt(moment).isEmpty()
                    && places.keySet().stream()
                            .filter(place -> place.moment().equals(moment))
                            .allMatch(place -> takenAt(place) >= places.get(place));
        }

        private boolean isOver(Kept hold) {
            return !engine.now.isBefore(hold.until());
        }
    }

    private record Outcome(String refusal, List<Place> places) {

        Optional<Place> place() {
            return places.stream().findFirst();
        }
    }

    private static Outcome appointments(Engine engine, BookingCommand command) {
        return attempt(() -> Appointment.places(engine.<List<Appointment>>send(command)));
    }

    private static Outcome nothing(Engine engine, Object command) {
        return attempt(() -> {
            engine.send(command);
            return List.of();
        });
    }

    private static Outcome attempt(Supplier<List<Place>> work) {
        try {
            return new Outcome("", work.get());
        } catch (Rejection refusal) {
            return new Outcome(refusal.type(), List.of());
        }
    }

    private static BookingId id(int person) {
        return new BookingId(code(person));
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
