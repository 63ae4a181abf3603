package be.vaxis.registration.comparison;

import be.vaxis.contract.registration.BucketSum;
import java.time.Instant;
import java.util.List;

/** What happened in a comparison. */
public sealed interface ComparisonEvent {

    /** @param until whoever was told of after it is in no sum */
    record SumsTold(ComparisonId comparison, Instant until, List<BucketSum> sums) implements ComparisonEvent {}
}
