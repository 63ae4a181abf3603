package be.vaxis.infra.replay;

import static java.util.stream.Collectors.toMap;

import be.vaxis.infra.belgium.Belgium;
import be.vaxis.infra.belgium.FederatedEntity;
import be.vaxis.infra.belgium.Place;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the next dose of a region: a first one goes to the oldest who has none, a second one to who waits longest for
 * the same brand, and else for another.
 *
 * <p>Keeps a number of each person, and nothing else of them.
 */
final class Recipients {

    /** Whose residence nobody knows. */
    static final String UNKNOWN = "NA";

    private static final int YOUNGEST_YEAR = 2002; // of those whose residence is not known

    private final Map<String, Deque<Integer>> without = new TreeMap<>();
    private final Map<String, Map<String, Deque<Integer>>> begun = new TreeMap<>();
    private final Map<String, Deque<Integer>> complete = new TreeMap<>();

    private Recipients() {}

    /**
     * @param known how many of these people are in the registers; of the rest nobody knows the residence
     */
    static Recipients of(Belgium belgium, int known) {
        var recipients = new Recipients();
        var entities = Belgium.places().stream()
                .collect(toMap(Place::postalCode, place -> place.municipality().entity(), (one, other) -> one));
        Map<String, LongStream.Builder> byAge = new TreeMap<>();
        belgium.citizens().forEach(citizen -> {
            if (citizen.index() < known || citizen.birthDate().year() <= YOUNGEST_YEAR) {
                var region = citizen.index() < known ? name(entities.get(citizen.postalCode())) : UNKNOWN;
                byAge.computeIfAbsent(region, name -> LongStream.builder())
                        .add(citizen.birthDate().earliest().toEpochDay() << 32 | citizen.index());
            }
        });
        byAge.forEach((region, people) -> {
            long[] oldestFirst = people.build().toArray();
            Arrays.sort(oldestFirst);
            Deque<Integer> queue = new ArrayDeque<>(oldestFirst.length);
            for (long person : oldestFirst) {
                queue.add((int) person);
            }
            recipients.without.put(region, queue);
        });
        return recipients;
    }

    /** Whoever gets a dose of this letter; empty when nobody of the region can. */
    OptionalInt next(Cell cell) {
        return switch (cell.letter()) {
            case "A", "C" -> first(cell.region(), without);
            case "B" -> waiting(cell.region(), cell.brand());
            default -> first(cell.region(), complete);
        };
    }

    /** They got it; those of the same day are told after all have been chosen. */
    void given(Cell cell, int person) {
        if (cell.letter().equals("A")) {
            begun.computeIfAbsent(cell.region(), region -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.brand(), brand -> new ArrayDeque<>())
                    .add(person);
        } else if (!cell.letter().equals("E")) {
            complete.computeIfAbsent(cell.region(), region -> new ArrayDeque<>())
                    .add(person);
        }
    }

    private OptionalInt waiting(String region, String brand) {
        var brands = begun.getOrDefault(region, Map.of());
        var same = first(brand, brands);
        return same.isPresent()
                ? same
                : brands.values().stream()
                        .filter(queue -> !queue.isEmpty())
                        .findFirst()
                        .map(queue -> OptionalInt.of(queue.remove()))
                        .orElse(OptionalInt.empty());
    }

    private static OptionalInt first(String name, Map<String, Deque<Integer>> queues) {
        var queue = queues.get(name);
        return queue == null || queue.isEmpty() ? OptionalInt.empty() : OptionalInt.of(queue.remove());
    }

    private static String name(@Nullable FederatedEntity entity) {
        return switch (entity) {
            case null -> UNKNOWN;
            case FLANDERS -> "Flanders";
            case BRUSSELS_COCOM -> "Brussels";
            case WALLONIA -> "Wallonia";
            case OSTBELGIEN -> "Ostbelgien";
        };
    }
}
