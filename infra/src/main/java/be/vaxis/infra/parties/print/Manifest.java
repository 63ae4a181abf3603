package be.vaxis.infra.parties.print;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What is in a batch, so that the print shop sees whether all of it came over whole. Ids and sums, nothing about a person.
 *
 * <p>Dutch: <i>begeleidend bestand</i>.
 */
record Manifest(String batch, Instant createdAt, List<Entry> letters) {

    static final String FILE = "manifest.json";

    /** @param sha256 of the file, in hexadecimal */
    record Entry(String id, String file, int bytes, String sha256) {

        static Entry of(String id, byte[] pdf) {
            return new Entry(id, id + ".pdf", pdf.length, sum(pdf));
        }

        boolean describes(byte[] pdf) {
            return sha256.equals(sum(pdf));
        }
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
