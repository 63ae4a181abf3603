package be.vaxis.contract.registration;

import be.vaxis.contract.ContractEvent;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the register tells so that whoever keeps a copy of what it told before can compare, and mend what was lost. */
public sealed interface ComparisonEvent extends ContractEvent {

    /**
     * Sums of what was told, for a comparison.
     *
     * @param until whoever was told of after it is in no sum, neither here nor in the copy
     * @param sums of the buckets that are not empty
     */
    record SumsTaken(UUID comparison, Instant until, List<BucketSum> sums) implements ComparisonEvent {

        @Override
        public String key() {
            return "comparison:" + comparison;
        }
    }

    /** All of a person once more: it takes the place of whatever was heard before. */
    record PersonToldAgain(PersonId person, Holding holding) implements ComparisonEvent {

        /** In one order with what else is told of the person. */
        @Override
        public String key() {
            return person.toString();
        }
    }
}
