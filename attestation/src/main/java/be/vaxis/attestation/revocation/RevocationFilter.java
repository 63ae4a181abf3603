package be.vaxis.attestation.revocation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a scanner holds of all that is withdrawn: slices by key, kind of hash and first byte of the hash, so that a change
 * of one certificate changes one small slice, and that is what is fetched anew.
 *
 * <p>It finds a certificate that is not withdrawn with a probability of at most 6 * 2^-40, or 5.5e-12: there are three kinds
 * of hash, and each is sought under its key and under the unknown one.
 */
public final class RevocationFilter {

    /**
     * Where a slice belongs.
     *
     * @param kid or {@link Batch#UNKNOWN_KID}
     * @param firstByte 0 to 255
     */
    public record Part(String kid, HashType type, int firstByte) {}

    private record Entry(Part part, RevocationHash hash) {}

    private final Map<Part, Slice> slices;

    /** @param slices as they were fetched */
    public RevocationFilter(Map<Part, Slice> slices) {
        this.slices = Map.copyOf(slices);
    }

    /** Of the batches that still say something at a moment. */
    public static RevocationFilter of(Collection<Batch> batches, Instant moment) {
        return new RevocationFilter(batches.stream()
                .filter(batch -> batch.holdsAt(moment))
                .flatMap(batch -> batch.hashes().stream()
                        .map(hash -> new Entry(new Part(batch.kid(), batch.type(), hash.firstByte()), hash)))
                .collect(groupingBy(Entry::part, mapping(Entry::hash, collectingAndThen(toSet(), Slice::of)))));
    }

    /**
     * Whether a certificate is withdrawn.
     *
     * @param kid of the key that signed it
     * @param hashes its own, by kind; a kind that is left out is not sought
     */
    public boolean mayHold(String kid, Map<HashType, RevocationHash> hashes) {
        return hashes.entrySet().stream()
                .anyMatch(hash -> List.of(kid, Batch.UNKNOWN_KID).stream()
                        .anyMatch(key -> mayHold(key, hash.getKey(), hash.getValue())));
    }

    private boolean mayHold(String kid, HashType type, RevocationHash hash) {
        Slice slice = slices.get(new Part(kid, type, hash.firstByte()));
        return slice != null && slice.mayHold(hash);
    }

    /** What there is to fetch. */
    public Map<Part, Slice> slices() {
        return slices;
    }
}
