package be.vaxis.selection.heldcopy;

import java.util.Map;
import java.util.UUID;

/** The people of a bucket, each with the fingerprint of what is held. */
public record HeldBucket(int bucket, Map<UUID, Long> people) {}
