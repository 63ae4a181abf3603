package be.vaxis.attestation.revocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Hashes that a country tells the others at once.
 *
 * @param country two letters, upper case
 * @param expires when the last of the certificates has run out by itself; from then on the batch says nothing
 * @param kid of the key that signed them, Base64 of 8 bytes, or {@link #UNKNOWN_KID}
 * @param hashes 1 to {@link #MOST}
 */
public record Batch(String country, Instant expires, String kid, HashType type, List<RevocationHash> hashes) {

    public static final int MOST = 1_000;
    /** Whichever key it was. */
    public static final String UNKNOWN_KID = "UNKNOWN_KID";

    private static final String KID = "[A-Za-z0-9+/]{11}=|" + UNKNOWN_KID;

    /** @throws IllegalArgumentException naming all that is wrong */
    public Batch {
        hashes = List.copyOf(hashes);
        List<String> faults = new ArrayList<>();
        if (!country.matches("[A-Z]{2}")) {
            faults.add("country is not two letters");
        }
        if (!kid.matches(KID)) {
            faults.add("kid is not Base64 of 8 bytes");
        }
        if (hashes.isEmpty() || hashes.size() > MOST) {
            faults.add("entries are not 1 to " + MOST);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    /**
     * As few batches as hold all hashes, each hash once. They are put in order, so that nobody reads from it which were
     * withdrawn together.
     */
    public static List<Batch> all(
            String country, Instant expires, String kid, HashType type, Collection<RevocationHash> hashes) {
        List<RevocationHash> ordered = List.copyOf(new TreeSet<>(hashes));
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < ordered.size(); from += MOST) {
            List<RevocationHash> part = ordered.subList(from, Math.min(from + MOST, ordered.size()));
            batches.add(new Batch(country, expires, kid, type, part));
        }
        return batches;
    }

    /** Whether it still says something; at the moment of its end it does not. */
    public boolean holdsAt(Instant moment) {
        return moment.isBefore(expires);
    }
}
