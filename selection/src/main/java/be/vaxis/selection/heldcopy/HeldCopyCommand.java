package be.vaxis.selection.heldcopy;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about a comparison. */
public sealed interface HeldCopyCommand {

    /**
     * Answers to the sums of the register, once.
     *
     * @param people of whom something is held
     * @param differing how many buckets differ
     * @param listed those of them that are told; the others wait for the next comparison
     */
    record AnswerSums(
            @TargetAggregateIdentifier HeldCopyId copy,
            Instant until,
            long people,
            int differing,
            List<HeldBucket> listed)
            implements HeldCopyCommand {}
}
