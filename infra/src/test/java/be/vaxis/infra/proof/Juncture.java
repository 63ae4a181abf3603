package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Full;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a search is: how far in time, what is under way and not yet put in order, and what came of the rest. */
final class Juncture {

    private final List<Operation> operations;
    final Places places;
    final BitSet open;
    int event;

    private Juncture(List<Operation> operations, Places places, BitSet open, int event) {
        this.operations = operations;
        this.places = places;
        this.open = open;
        this.event = event;
    }

    Juncture(List<Operation> operations, Places start) {
        this(operations, start, new BitSet(), 0);
    }

    Juncture copy() {
        return new Juncture(operations, places.copy(), (BitSet) open.clone(), event);
    }

    /** From here on it is under way; what only reads is settled at once if this explains it. */
    void open(int number) {
        var operation = operations.get(number);
        if (!operation.onlyReads() || !places.explains(operation)) {
            open.set(number);
        }
    }

    /** Comes next in the order; whatever only reads and is explained by that comes right after it. */
    void put(int number) {
        open.clear(number);
        places.apply(operations.get(number).call());
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            if (operations.get(i).onlyReads() && places.explains(operations.get(i))) {
                open.clear(i);
            }
        }
    }

    /** Those under way that change something and could come next; of the same without an answer, one. */
    List<Integer> enabled() {
        Set<Call> unanswered = new HashSet<>();
        List<Integer> enabled = new ArrayList<>();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            var operation = operations.get(i);
            if (!operation.onlyReads()
                    && places.explains(operation)
                    && (operation.isAnswered() || unanswered.add(operation.call()))) {
                enabled.add(i);
            }
        }
        return enabled;
    }

    /** Moments at which no place is left, and which somebody who is under way got or may have got. */
    Set<LocalDateTime> lackingFor(int person) {
        Set<LocalDateTime> lacking = new HashSet<>();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            if (operations.get(i).person() == person && !operations.get(i).onlyReads()) {
                lacking.addAll(operations.get(i).call().wanted());
            }
        }
        lacking.removeIf(moment -> places.freeAt(moment) > 0);
        return lacking;
    }

    /** Whether somebody under way was told so, and nothing yet explains it. */
    boolean isToldFull(LocalDateTime moment) {
        return open.stream()
                .anyMatch(it -> operations.get(it).answer() instanceof Full full
                        && full.moment().equals(moment));
    }

    /** Tells situations apart; two that are taken for one could only hide an order, not make one up. */
    long fingerprint() {
        return (31L * event + open.hashCode()) << 32 ^ places.fingerprint();
    }
}
