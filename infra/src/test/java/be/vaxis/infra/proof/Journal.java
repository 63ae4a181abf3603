package be.vaxis.infra.proof;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the store says was done: every change of what somebody holds, in an order that is true of each thing by itself (a
 * line on a day, a person), though not of any two things together.
 *
 * <p>It is no evidence for the system: an order of the operations has to be found all the same, and is held against the
 * answers and their times. It only says in which order to look, what came of a request that was not answered, and, when a
 * booking was acknowledged that is not in it, that something is lost.
 */
public final class Journal {

    /**
     * @param moments which the person holds from now on, in order
     * @param touched the things for which the order in the journal is the true one
     */
    public record Entry(int person, List<LocalDateTime> moments, Set<String> touched) {}

    private final List<Entry> entries;
    private final List<Set<Integer>> before = new ArrayList<>(); // of each entry, the last one on each thing
    private final Map<Integer, List<Integer>> ofPerson = new HashMap<>();

    public Journal(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var earlier = new TreeSet<Integer>();
            for (String thing : entry.touched()) {
                var one = last.put(thing, i);
                if (one != null) {
                    earlier.add(one);
                }
            }
            before.add(earlier);
            ofPerson.computeIfAbsent(entry.person(), _ -> new ArrayList<>()).add(i);
        }
    }

    int size() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** Those that must have been done before it. */
    Set<Integer> before(int number) {
        return before.get(number);
    }

    /** In the order in which they were done. */
    List<Integer> of(int person) {
        return ofPerson.getOrDefault(person, List.of());
    }

    @Override
    public String toString() {
        return entries.stream().map(Entry::toString).collect(Collectors.joining("\n"));
    }
}
