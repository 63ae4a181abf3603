package be.vaxis.contract.registration;

import be.vaxis.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Puts people, by the first twelve bits of their ids, in {@value #COUNT} buckets, some 3,000 each for the whole country: few
 * enough to name them all where a sum differs.
 *
 * @param first the lowest id
 * @param last the highest
 */
public record Buckets(UUID first, UUID last) {

    public static final int COUNT = 4096;

    private static final int TOGETHER = 16;
    private static final int SHIFT = Long.SIZE - 12;

    public static int of(PersonId person) {
        return (int) (person.value().getMostSignificantBits() >>> SHIFT);
    }

    public static Buckets one(int bucket) {
        return between(bucket, bucket);
    }

    private static Buckets between(int first, int last) {
        return new Buckets(new UUID((long) first << SHIFT, 0), new UUID(((long) (last + 1) << SHIFT) - 1, -1));
    }

    /** Sums up all people, {@value #TOGETHER} buckets in memory at a time; those without people are left out. */
    public static List<BucketSum> sums(Function<Buckets, Map<PersonId, Holding>> people) {
        List<BucketSum> all = new ArrayList<>();
        for (int first = 0; first < COUNT; first += TOGETHER) {
            all.addAll(sums(people.apply(between(first, first + TOGETHER - 1))));
        }
        return all;
    }

    private static List<BucketSum> sums(Map<PersonId, Holding> people) {
        Map<Integer, BucketSum> sums = new TreeMap<>();
        people.forEach((person, holding) -> sums.merge(
                of(person),
                new BucketSum(of(person), 1, holding.fingerprint(person)),
                (one, other) -> new BucketSum(one.bucket(), one.people() + other.people(), one.sum() + other.sum())));
        return List.copyOf(sums.values());
    }
}
