package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.EARLY_APRIL;
import static be.vaxis.reservation.ReservationFixtures.GENT;
import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.SlotFull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HotSlotTest {

    static final int PEOPLE = 200;
    static final int LINES = 4;
    static final int PLACES_PER_LINE = 10;

    @Test
    void when_everybody_wants_one_slot_exactly_its_places_are_given() throws Exception {
        everybodyWantsOneSlot(engine -> engine::send);
    }

    @Test
    void so_are_they_when_those_who_wait_are_decided_together() throws Exception {
        everybodyWantsOneSlot(engine -> engine.queue()::book);
    }

    private static void everybodyWantsOneSlot(Function<Engine, Consumer<BookAppointments>> desk) throws Exception {
        try (var engine = new Engine(EARLY_APRIL);
                var everybody = Executors.newFixedThreadPool(50)) {
            for (int line = 1; line <= LINES; line++) {
                engine.send(new PlanCapacity(
                        new LineDayId(GENT_EXPO, line, SIXTH_OF_MAY), Capacity.of(15, Map.of(NINE, PLACES_PER_LINE))));
            }
            for (int person = 0; person < PEOPLE; person++) {
                engine.codes.put(code(person), new Terms(GENT, 1, 0, 0, SIXTH_OF_MAY, SIXTH_OF_MAY));
            }
            var ask = desk.apply(engine);
            var start = new CountDownLatch(1);
            var answers = new ArrayList<Future<Boolean>>();
            for (int person = 0; person < PEOPLE; person++) {
                var code = code(person);
                answers.add(everybody.submit(() -> {
                    start.await();
                    return isBooked(ask, code);
                }));
            }
            start.countDown();

            assertThat(served(answers)).isEqualTo(LINES * PLACES_PER_LINE);
            assertThat(engine.counts.takenInAll()).isEqualTo(LINES * PLACES_PER_LINE);
        }
    }

    @Test
    void who_finds_the_last_place_just_gone_is_told_so_without_being_decided_on_again() {
        try (var engine = new Engine(EARLY_APRIL)) {
            engine.send(new PlanCapacity(new LineDayId(GENT_EXPO, 1, SIXTH_OF_MAY), Capacity.of(15, Map.of(NINE, 1))));
            for (int person = 0; person < 2; person++) {
                engine.codes.put(code(person), new Terms(GENT, 1, 0, 0, SIXTH_OF_MAY, SIXTH_OF_MAY));
            }
            engine.counts.meanwhile(() -> CompletableFuture.runAsync(
                            () -> assertThat(isBooked(engine::send, code(1))).isTrue())
                    .join());

            engine.tries.set(0);

            assertThat(isBooked(engine::send, code(0))).isFalse();
            assertThat(engine.tries).as("decisions, of both").hasValue(2);
        }
    }

    private static boolean isBooked(Consumer<BookAppointments> ask, CodeDigest code) {
        try {
            ask.accept(new BookAppointments(new BookingId(code), List.of(moment(SIXTH_OF_MAY, NINE))));
            return true;
        } catch (SlotFull full) {
            return false;
        }
    }

    private static int served(List<Future<Boolean>> answers) throws InterruptedException, ExecutionException {
        int served = 0;
        for (var answer : answers) {
            served += answer.get() ? 1 : 0;
        }
        return served;
    }

    private static CodeDigest code(int person) {
        return new CodeDigest("person-" + person);
    }
}
