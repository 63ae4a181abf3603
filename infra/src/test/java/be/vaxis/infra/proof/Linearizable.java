package be.vaxis.infra.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Searches for an order of the operations in which each got the answer that {@link Places} gives when they are done one
 * after the other, and in which none comes before one that was answered before it was asked (Herlihy and Wing, 1990).
 *
 * <p>Just in time, as Lowe (2017): time is walked through once, and a change is put in order only when an answer is due
 * that needs it, alone or after others that are under way. What changes nothing (a refusal, a look, a booking that was
 * there already) is put in order at the first moment that explains it, which never makes another order impossible. Which
 * changes there were, and in which order on each line day, the {@link Journal} says; so a request without an answer leaves
 * nothing to guess. Wherever there is a choice, the order of the journal comes first; a dead end goes back to the last
 * choice, and no situation is looked at twice (Wing and Gong, 1993). An order that is found is one, whatever guided the
 * search; that there is none is told apart from the limit of steps.
 */
public final class Linearizable {

    private static final int MOST_STEPS = 100_000;

    private record Event(long at, boolean isReply, int number) {}

    private record Choice(Juncture before, Iterator<Consumer<Juncture>> ways) {}

    private final List<Operation> operations;
    private final List<Event> events = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Deque<Choice> choices = new ArrayDeque<>();
    private Juncture furthest;

    private Linearizable(Places start, List<Operation> operations, Journal journal) {
        this.operations = operations;
        this.furthest = new Juncture(operations, start, journal);
        for (int i = 0; i < operations.size(); i++) {
            events.add(new Event(operations.get(i).invoked(), false, i));
            if (operations.get(i).isAnswered()) {
                events.add(new Event(operations.get(i).replied(), true, i));
            }
        }
        events.sort(Comparator.comparingLong(Event::at).thenComparing(Event::isReply));
    }

    /** @return empty when an order was found; else why none was */
    public static String fault(Places start, List<Operation> operations, Journal journal) {
        return new Linearizable(start, operations, journal).search();
    }

    private String search() {
        var now = furthest.copy();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (walk(now) && now.isEverythingDone()) {
                return "";
            }
            if (now.event > furthest.event) {
                furthest = now;
            }
            if (seen.add(now.identity())) {
                choices.push(new Choice(now, ways(now).iterator()));
            }
            while (!choices.isEmpty() && !choices.peek().ways().hasNext()) {
                choices.pop();
            }
            if (choices.isEmpty()) {
                return "No order explains " + where();
            }
            var choice = choices.peek();
            now = choice.before().copy();
            choice.ways().next().accept(now);
        }
        return "Undecided after " + MOST_STEPS + " steps; the furthest came to " + where();
    }

    private List<Consumer<Juncture>> ways(Juncture now) {
        var ways = new ArrayList<Consumer<Juncture>>();
        if (now.event < events.size()) {
            int due = events.get(now.event).number();
            if (now.mayHaveChangedNothing(due)) {
                ways.add(it -> it.settle(due));
            }
        }
        now.enabled().forEach(entry -> ways.add(it -> it.put(entry)));
        return ways;
    }

    private String where() {
        var stuck = furthest.event < events.size()
                ? operations.get(events.get(furthest.event).number())
                : "what the journal says beyond the last answer";
        return stuck + ", with " + furthest.places + " and " + furthest.open.cardinality() + " under way";
    }

    /** @return whether it came to the end, and not to an answer that is due */
    private boolean walk(Juncture now) {
        for (; now.event < events.size(); now.event++) {
            var event = events.get(now.event);
            if (!event.isReply()) {
                now.open(event.number());
            } else if (!now.close(event.number())) {
                return false;
            }
        }
        return true;
    }
}
