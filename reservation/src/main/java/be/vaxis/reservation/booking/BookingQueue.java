package be.vaxis.reservation.booking;

import static java.util.stream.Collectors.toMap;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where those who book wait for a moment when many do: who waits at the same time is decided in one transaction.
 *
 * <p>Nobody waits for others to come. While {@value #TURNS} transactions are under way the next ones gather, at most
 * {@value #MOST_TOGETHER} of them, and go together at the next turn. A group that does not go through, as when another was
 * first on the same day, is tried {@value #MOST_TRIES} times in all; then each of it is decided on alone, as is everybody
 * whom a group leaves over.
 */
@Component
public class BookingQueue {

    private static final int TURNS = 3;
    private static final int MOST_TOGETHER = 32;
    private static final int MOST_TRIES = 4;

    /** @param decided nothing when the one who waits has to be decided on alone */
    private record Waiting(BookAppointments command, CompletableFuture<@Nullable Decided> decided) {}

    private final CommandBus bus;
    private final CommandGateway commands;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore turns = new Semaphore(TURNS);

    BookingQueue(CommandBus bus, CommandGateway commands) {
        this.bus = bus;
        this.commands = commands;
    }

    /** As the command alone: the appointments, or its refusal. */
    public List<Appointment> book(BookAppointments command) {
        var mine = new Waiting(command, new CompletableFuture<>());
        waiting.add(mine);
        takeTurn();
        var decided = mine.decided().join();
        return decided == null ? alone(command).get() : decided.get();
    }

    private void takeTurn() {
        if (!waiting.isEmpty() && turns.tryAcquire()) {
            Thread.ofVirtual().name("bookings").start(this::decideAll);
        }
    }

    private void decideAll() {
        try {
            for (var group = next(); !group.isEmpty(); group = next()) {
                decide(group);
            }
        } finally {
            turns.release();
            takeTurn(); // somebody may have come just before the turn was given up
        }
    }

    private List<Waiting> next() {
        var group = new ArrayList<Waiting>();
        for (var one = waiting.poll(); one != null; one = waiting.poll()) {
            group.add(one);
            if (group.size() == MOST_TOGETHER) {
                break;
            }
        }
        return group;
    }

    private void decide(List<Waiting> group) {
        var decided = new HashMap<BookingId, Decided>();
        try {
            var all = group.stream().map(Waiting::command).toList();
            decided.putAll(
                    all.size() > 1 ? together(all) : Map.of(all.getFirst().booking(), alone(all.getFirst())));
        } finally {
            group.forEach(
                    one -> one.decided().complete(decided.remove(one.command().booking())));
        }
    }

    private Map<BookingId, Decided> together(List<BookAppointments> all) {
        for (int time = 0; time < MOST_TRIES; time++) {
            var answer = new FutureCallback<BookTogether, Map<BookingId, Decided>>();
            try {
                bus.dispatch(asCommandMessage(new BookTogether(all)), answer);
            } catch (RuntimeException notBegun) { // as when the database is away, which each would wait for again
                return all.stream()
                        .collect(toMap(BookAppointments::booking, one -> Decided.not(notBegun), (one, same) -> one));
            }
            var result = answer.getResult();
            if (!result.isExceptional()) {
                return result.getPayload();
            }
        }
        return Map.of();
    }

    private Decided alone(BookAppointments command) {
        try {
            return Decided.booked(commands.sendAndWait(command));
        } catch (RuntimeException failure) {
            return Decided.not(failure);
        }
    }
}
