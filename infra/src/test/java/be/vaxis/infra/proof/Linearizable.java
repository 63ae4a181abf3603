package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Full;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Searches for an order of the operations in which each got the answer that {@link Places} gives when they are done one
 * after the other, and in which none comes before one that was answered before it was asked (Herlihy and Wing, 1990).
 *
 * <p>Just in time, as Lowe (2017): time is walked through once, and an operation is put in order only when its answer is
 * due, alone or after others that are under way and make it possible. What only reads (a refusal, a look) is put in
 * order at the first moment that explains it, which never makes another order impossible. One without an answer may be
 * put in order at any time after it was asked, or never. Wherever there is a choice, those that help come first, then
 * those with the earliest answer; a dead end goes back to the last choice, and no situation is looked at twice (Wing and
 * Gong, 1993). So an order that is found is one, whatever guided the search; that none is found means there is none, or
 * is told apart from it when the limit of steps was reached.
 */
public final class Linearizable {

    private static final int MOST_STEPS = 400_000;

    private record Event(long at, boolean isReply, int number) {}

    private record Choice(Juncture before, Iterator<Integer> ways) {}

    private final List<Operation> operations;
    private final List<Event> events;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Choice> choices = new ArrayDeque<>();
    private Juncture furthest;

    private Linearizable(Places start, List<Operation> operations) {
        this.operations = operations;
        this.furthest = new Juncture(operations, start);
        this.events = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            events.add(new Event(operations.get(i).invoked(), false, i));
            if (operations.get(i).isAnswered()) {
                events.add(new Event(operations.get(i).replied(), true, i));
            }
        }
        events.sort(Comparator.comparingLong(Event::at).thenComparing(Event::isReply));
    }

    /** @return empty when an order was found; else why none was */
    public static String fault(Places start, List<Operation> operations) {
        return new Linearizable(start, operations).search();
    }

    private String search() {
        var now = furthest.copy();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (walk(now)) {
                return "";
            }
            if (now.event > furthest.event) {
                furthest = now;
            }
            if (seen.add(now.fingerprint())) {
                choices.push(new Choice(now, waysOn(now).iterator()));
            }
            while (!choices.isEmpty() && !choices.peek().ways().hasNext()) {
                choices.pop();
            }
            if (choices.isEmpty()) {
                return "No order explains " + where();
            }
            var choice = choices.peek();
            now = choice.before().copy();
            now.put(choice.ways().next());
        }
        return "No order was found in " + MOST_STEPS + " steps; the furthest came to " + where();
    }

    private String where() {
        var stuck = operations.get(events.get(furthest.event).number());
        return stuck + ", with " + furthest.places + " and " + furthest.open.cardinality() + " under way";
    }

    /** @return whether it came to the end, and not to an answer that is due */
    private boolean walk(Juncture now) {
        for (; now.event < events.size(); now.event++) {
            var event = events.get(now.event);
            if (!event.isReply()) {
                now.open(event.number());
            } else if (now.open.get(event.number())) {
                return false;
            }
        }
        return true;
    }

    /** What can be put in order next so that the answer that is due comes nearer, the most promising first. */
    private List<Integer> waysOn(Juncture now) {
        int due = events.get(now.event).number();
        var enabled = now.enabled();
        var rest = byPromise(enabled, now, operations.get(due));
        if (!rest.remove((Integer) due)) {
            return rest;
        }
        var first = fillersBefore(due, now, enabled);
        rest.removeAll(first);
        return Stream.of(first, List.of(due), rest).flatMap(List::stream).toList();
    }

    /** Before a place is given back: those who fill the moment up, if somebody under way was told that it is full. */
    private List<Integer> fillersBefore(int due, Juncture now, List<Integer> enabled) {
        var wanted = operations.get(due).call().wanted();
        var released = new ArrayList<>(now.places.heldBy(operations.get(due).person()));
        released.removeAll(wanted);
        for (LocalDateTime moment : released) {
            var fillers = enabled.stream()
                    .filter(it -> operations.get(it).isAnswered())
                    .filter(it -> operations.get(it).call().wanted().contains(moment))
                    .sorted(Comparator.comparingLong(it -> operations.get(it).replied()))
                    .toList();
            if (now.isToldFull(moment) && now.places.freeAt(moment) <= fillers.size()) {
                return fillers;
            }
        }
        return List.of();
    }

    private List<Integer> byPromise(List<Integer> enabled, Juncture now, Operation due) {
        return new ArrayList<>(enabled.stream()
                .sorted(Comparator.<Integer>comparingInt(it -> distance(operations.get(it), now, due))
                        .thenComparingLong(it -> operations.get(it).replied()))
                .toList());
    }

    private static int distance(Operation helper, Juncture now, Operation due) {
        int doubt = helper.isAnswered() ? 0 : 2;
        if (helper.person() == due.person()) {
            return 0;
        }
        if (due.answer() instanceof Full(var moment)) {
            return doubt + (helper.call().wanted().contains(moment) ? 0 : 1);
        }
        var released = new ArrayList<>(now.places.heldBy(helper.person()));
        released.removeAll(helper.call().wanted());
        boolean makesRoom = due.call().wanted().stream()
                .anyMatch(moment -> now.places.freeAt(moment) == 0 && released.contains(moment));
        return doubt + (makesRoom ? 0 : 1);
    }
}
