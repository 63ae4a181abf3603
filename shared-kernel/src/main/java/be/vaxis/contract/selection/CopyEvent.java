package be.vaxis.contract.selection;

import be.vaxis.contract.ContractEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How the code database answers to the sums of what it was told of vaccinations. */
public sealed interface CopyEvent extends ContractEvent {

    UUID comparison();

    @Override
    default String key() {
        return "comparison:" + comparison();
    }

    /**
     * What it holds of the people of a bucket whose sum differs.
     *
     * @param until as in the sums
     * @param people their ids, with the fingerprint of what is held of each
     */
    record BucketHeld(UUID comparison, Instant until, int bucket, Map<UUID, Long> people) implements CopyEvent {}

    /**
     * Everything was compared; comes after the last bucket.
     *
     * @param people of whom something is held
     * @param differing buckets; not all of them need have been told of
     */
    record CopyCompared(UUID comparison, long people, int differing) implements CopyEvent {}
}
