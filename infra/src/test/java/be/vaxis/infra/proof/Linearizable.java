package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Full;
import be.vaxis.infra.proof.Answer.Holds;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Searches for an order of the operations in which each got the answer that {@link Places} gives when they are done one
 * after the other, and in which none comes before one that was answered before it was asked (Herlihy and Wing, 1990).
 *
 * <p>Just in time, as Lowe (2017): time is walked through once, and an operation is put in order only when its answer
 * is due, alone or after others that are under way and make it possible. What only reads (a refusal, a look) is put in
 * order at the first moment that explains it, which never makes another order impossible. One without an answer may be
 * put in order at any time after it was asked, or never. Wherever there is a choice, those that help come first, then
 * those with the earliest answer; a dead end goes back to the last choice, and no situation is looked at twice (Wing
 * and Gong, 1993). First only what helps is tried, and everything when that did not do. So an order that is found is
 * one, whatever guided the search; that none is found means there is none, or is told apart from it when the limit of
 * steps was reached.
 */
public final class Linearizable {

    private static final int MOST_STEPS = 100_000;
    private static final int FAR = 2;

    private record Event(long at, boolean isReply, int number) {}

    private record Choice(Juncture before, Iterator<Integer> ways) {}

    private final List<Operation> operations;
    private final List<Event> events;
    private final Set<Long> seen = new HashSet<>();
    private final Deque<Choice> choices = new ArrayDeque<>();
    private final int[] doubts;
    private final boolean isThorough;
    private Juncture furthest;

    private Linearizable(Places start, List<Operation> operations, boolean isThorough) {
        this.isThorough = isThorough;
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
        this.doubts = doubts();
    }

    /** @return empty when an order was found; else why none was */
    public static String fault(Places start, List<Operation> operations) {
        String fault = new Linearizable(start, operations, false).search();
        return fault.isEmpty() ? fault : new Linearizable(start, operations, true).search();
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
        Map<Integer, Integer> distances = new HashMap<>();
        var lacking = now.lackingFor(operations.get(due).person());
        for (int it : enabled) {
            distances.put(it, distance(operations.get(it), now, operations.get(due), lacking));
        }
        var ways = new LinkedHashSet<Integer>();
        if (enabled.contains(due)) {
            ways.addAll(fillersBefore(due, now, enabled));
            ways.add(due);
        }
        enabled.stream()
                .filter(it -> isThorough || distances.getOrDefault(it, FAR) < FAR)
                .sorted(Comparator.<Integer>comparingInt(it -> doubts[it] + distances.getOrDefault(it, FAR))
                        .thenComparingLong(it -> operations.get(it).replied()))
                .forEach(ways::add);
        return List.copyOf(ways);
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

    /** Whether what got no answer was done after all shows in the next answer to the same person. */
    private int[] doubts() {
        Map<Integer, Operation> next = new HashMap<>();
        int[] found = new int[operations.size()];
        for (var event : events.reversed()) {
            var operation = operations.get(event.number());
            if (!event.isReply() && operation.isAnswered()) {
                next.put(operation.person(), operation);
            } else if (!event.isReply()) {
                var later = next.get(operation.person());
                boolean isDone = later != null
                        && later.answer() instanceof Holds(var moments)
                        && moments.equals(operation.call().wanted());
                found[event.number()] = isDone ? 1 : 4;
            }
        }
        return found;
    }

    private static int distance(Operation helper, Juncture now, Operation due, Set<LocalDateTime> lacking) {
        if (helper.person() == due.person()) {
            return 0;
        }
        if (due.answer() instanceof Full(var moment) && helper.call().wanted().contains(moment)) {
            return 0;
        }
        return now.places.heldBy(helper.person()).stream()
                        .anyMatch(it ->
                                lacking.contains(it) && !helper.call().wanted().contains(it))
                ? 1
                : FAR;
    }
}
