package be.vaxis.reservation.booking;

import static be.vaxis.reservation.ReservationFixtures.NINE;
import static be.vaxis.reservation.ReservationFixtures.SIXTH_OF_MAY;
import static be.vaxis.reservation.ReservationFixtures.moment;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BookingQueueTest {

    final CommandBus bus = mock();
    final CommandGateway commands = mock();
    final BookingQueue queue = new BookingQueue(bus, commands);
    final Semaphore underWay = new Semaphore(0);
    final CountDownLatch end = new CountDownLatch(1);

    @Test
    @Timeout(20)
    void when_the_database_is_away_everybody_who_waits_is_told_so_and_nobody_waits_for_ever() throws Exception {
        doThrow(new IllegalStateException("away")).when(bus).dispatch(any(), any());

        var told = gather(67);

        assertThat(told).hasSize(70);
        assertThat(told.stream().filter("away"::equals)).hasSizeGreaterThan(60);
    }

    @Test
    @Timeout(20)
    void a_group_that_another_was_ahead_of_is_tried_again_as_a_group() throws Exception {
        var tries = new ConcurrentHashMap<BookTogether, Integer>();
        doAnswer(sent -> {
                    CommandMessage<BookTogether> command = sent.getArgument(0);
                    CommandCallback<Object, Object> callback = sent.getArgument(1);
                    CommandResultMessage<Object> answer = tries.merge(command.getPayload(), 1, Integer::sum) == 1
                            ? asCommandResultMessage(new ConcurrencyException("another was first"))
                            : asCommandResultMessage(allBooked(command.getPayload()));
                    callback.onResult(sent.getArgument(0), answer);
                    return null;
                })
                .when(bus)
                .dispatch(any(), any());

        var told = gather(20);

        assertThat(told).hasSize(23).containsOnly("booked");
        assertThat(tries.values()).as("tries of each group").isNotEmpty().containsOnly(2);
    }

    private static Map<BookingId, Decided> allBooked(BookTogether group) {
        return group.bookings().stream().collect(toMap(id -> id, id -> Decided.booked(List.of())));
    }

    /** While three are being decided on alone, so many others gather. */
    private List<String> gather(int people) throws InterruptedException {
        when(commands.sendAndWait(any())).thenAnswer(asked -> {
            underWay.release();
            end.await();
            return List.of();
        });
        var told = new ArrayList<String>();
        var turns = new ArrayList<Thread>();
        for (int person = 0; person < 3; person++) {
            turns.add(ask(person, told));
            underWay.acquire();
        }
        var waiting = new ArrayList<Thread>();
        for (int person = 3; person < people + 3; person++) {
            waiting.add(ask(person, told));
        }
        for (var thread : waiting) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        end.countDown();
        for (var thread : waiting) {
            thread.join();
        }
        for (var thread : turns) {
            thread.join();
        }
        return told;
    }

    private Thread ask(int person, List<String> told) {
        return Thread.ofPlatform().start(() -> {
            var outcome = outcome(person);
            synchronized (told) {
                told.add(outcome);
            }
        });
    }

    private String outcome(int person) {
        try {
            queue.book(new BookAppointments(
                    new BookingId(new CodeDigest("person-" + person)), List.of(moment(SIXTH_OF_MAY, NINE))));
            return "booked";
        } catch (IllegalStateException failure) {
            return String.valueOf(failure.getMessage());
        }
    }
}
