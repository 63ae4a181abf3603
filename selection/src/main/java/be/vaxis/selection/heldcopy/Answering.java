package be.vaxis.selection.heldcopy;

import static java.util.stream.Collectors.toMap;

import be.vaxis.contract.registration.BucketSum;
import be.vaxis.contract.registration.Buckets;
import be.vaxis.contract.registration.ComparisonEvent.SumsTaken;
import be.vaxis.kernel.PersonId;
import be.vaxis.selection.heldcopy.HeldCopyCommand.AnswerSums;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Holds the sums of the register against those of what is held here. */
@Component
public class Answering {

    /** How many buckets one comparison tells of. */
    static final int MOST = 32;

    private final HeldPeople people;

    Answering(HeldPeople people) {
        this.people = people;
    }

    public AnswerSums to(SumsTaken told) {
        people.sweep();
        List<BucketSum> held = Buckets.sums(buckets -> people.of(buckets, told.until()));
        Set<Integer> differing = differing(told.sums(), held);
        List<HeldBucket> listed = chosen(differing, told.comparison()).stream()
                .map(one -> list(one, told))
                .toList();
        long all = held.stream().mapToLong(BucketSum::people).sum();
        return new AnswerSums(new HeldCopyId(told.comparison()), told.until(), all, differing.size(), listed);
    }

    /** In their order. */
    static Set<Integer> differing(List<BucketSum> told, List<BucketSum> held) {
        Set<BucketSum> all = new HashSet<>(told);
        held.stream().filter(sum -> !all.remove(sum)).forEach(all::add);
        return all.stream().map(BucketSum::bucket).collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** Those from another bucket on at each comparison, so that none is passed over for ever. */
    static List<Integer> chosen(Set<Integer> differing, UUID comparison) {
        int start = Buckets.of(new PersonId(comparison));
        return differing.stream()
                .sorted(Comparator.comparingInt(one -> Math.floorMod(one - start, Buckets.COUNT)))
                .limit(MOST)
                .toList();
    }

    private HeldBucket list(int bucket, SumsTaken told) {
        Map<UUID, Long> fingerprints = people.of(Buckets.one(bucket), told.until()).entrySet().stream()
                .collect(
                        toMap(one -> one.getKey().value(), one -> one.getValue().fingerprint(one.getKey())));
        return new HeldBucket(bucket, fingerprints);
    }
}
