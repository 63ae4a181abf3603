package be.vaxis.registration.comparison;

import be.vaxis.contract.registration.BucketSum;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a comparison. */
public sealed interface ComparisonCommand {

    /** Tells the sums, once. */
    record TellSums(@TargetAggregateIdentifier ComparisonId comparison, Instant until, List<BucketSum> sums)
            implements ComparisonCommand {}
}
