package be.vaxis.infra.proof;

import be.vaxis.infra.proof.Answer.Holds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where a search is: how far in time, what is under way and not yet explained, and which entries of the journal are done. */
final class Juncture {

    private final List<Operation> operations;
    private final Journal journal;
    private final BitSet done;
    private final BitSet explained; // of those under way, which may be answered as they were
    final Places places;
    final BitSet open;
    int event;

    private Juncture(Juncture other) {
        this.operations = other.operations;
        this.journal = other.journal;
        this.done = (BitSet) other.done.clone();
        this.explained = (BitSet) other.explained.clone();
        this.places = other.places.copy();
        this.open = (BitSet) other.open.clone();
        this.event = other.event;
    }

    Juncture(List<Operation> operations, Places start, Journal journal) {
        this.operations = operations;
        this.journal = journal;
        this.places = start.copy();
        this.done = new BitSet();
        this.explained = new BitSet();
        this.open = new BitSet();
    }

    Juncture copy() {
        return new Juncture(this);
    }

    boolean isEverythingDone() {
        return done.cardinality() == journal.size();
    }

    /** From here on it is under way. */
    void open(int number) {
        open.set(number);
        explain(number);
    }

    /** @return whether the answer, which is due, is explained by what came before, and by nothing that may come yet */
    boolean close(int number) {
        if (!open.get(number) || (explained.get(number) && entriesLike(operations.get(number)) == 0)) {
            open.clear(number);
            return true;
        }
        return false;
    }

    /** Whether somebody else may have done what is still to come, so that this one may have come upon it only. */
    boolean mayHaveChangedNothing(int number) {
        var operation = operations.get(number);
        return explained.get(number)
                && entriesLike(operation)
                        <= IntStream.range(0, operations.size())
                                .filter(it -> it != number && isLike(operations.get(it), operation))
                                .filter(it -> open.get(it) || operations.get(it).invoked() > operation.replied())
                                .count();
    }

    /** It changed nothing. */
    void settle(int number) {
        open.clear(number);
    }

    private long entriesLike(Operation operation) {
        if (!operation.mayChange()) {
            return 0;
        }
        return journal.of(operation.person()).stream()
                .filter(it -> !done.get(it))
                .filter(it ->
                        journal.entry(it).moments().equals(operation.call().wanted()))
                .count();
    }

    private static boolean isLike(Operation one, Operation other) {
        return one.mayChange()
                && one.person() == other.person()
                && one.call().wanted().equals(other.call().wanted());
    }

    /** Those that somebody under way may have done and that could come next, in the order of the journal. */
    List<Integer> enabled() {
        var enabled = new ArrayList<Integer>();
        for (int i = done.nextClearBit(0); i < journal.size(); i = done.nextClearBit(i + 1)) {
            if (journal.before(i).stream().allMatch(done::get) && doer(i).isPresent()) {
                enabled.add(i);
            }
        }
        return enabled;
    }

    /** Comes next, and whatever it explains is explained. Of several who may have done it, it does not matter who did. */
    void put(int entry) {
        int doer = doer(entry).orElseThrow();
        done.set(entry);
        open.clear(doer);
        places.apply(operations.get(doer).call());
        open.stream().forEach(this::explain);
    }

    /** Who is still of use afterwards comes last: the one whose answer is due latest. */
    private OptionalInt doer(int number) {
        var entry = journal.entry(number);
        return open.stream()
                .filter(it -> isBy(operations.get(it), entry))
                .boxed()
                .min(Comparator.comparingLong(it -> operations.get(it).replied()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private boolean isBy(Operation operation, Journal.Entry entry) {
        return operation.person() == entry.person()
                && operation.mayChange()
                && operation.call().wanted().equals(entry.moments())
                && places.explains(operation);
    }

    /** A refusal and a look are; a booking, when just that is held already. */
    private void explain(int number) {
        var operation = operations.get(number);
        if (operation.isAnswered()
                && places.explains(operation)
                && (!operation.mayChange()
                        || new Holds(places.heldBy(operation.person())).equals(operation.answer()))) {
            explained.set(number);
        }
    }

    /** Tells situations apart. */
    Object identity() {
        return List.of(event, open.clone(), explained.clone(), done.clone());
    }
}
