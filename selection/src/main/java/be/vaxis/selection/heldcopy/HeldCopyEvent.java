package be.vaxis.selection.heldcopy;

import java.time.Instant;

/** What was answered in a comparison. */
public sealed interface HeldCopyEvent {

    HeldCopyId copy();

    /** The sum of a bucket differs: this is held. */
    record BucketListed(HeldCopyId copy, Instant until, HeldBucket held) implements HeldCopyEvent {}

    /** Everything was compared. */
    record SumsAnswered(HeldCopyId copy, long people, int differing) implements HeldCopyEvent {}
}
