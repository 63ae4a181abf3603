package be.vaxis.attestation.keys;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that ends, and wants a new generation before it does.
 *
 * @param at the last moment
 */
public record Ending(Instant at, What what, DocumentSigner signer) implements Comparable<Ending> {

    /** The key signs no more, or nothing it signed is valid any more. */
    public enum What {
        USE,
        VALIDITY
    }

    private static final Comparator<Ending> ORDER = Comparator.comparing(Ending::at)
            .thenComparing(Ending::what)
            .thenComparing(ending -> ending.signer().name());

    /** All that end with these signers, the first to end in front. */
    public static List<Ending> of(List<DocumentSigner> signers) {
        return signers.stream().flatMap(Ending::of).sorted().toList();
    }

    private static Stream<Ending> of(DocumentSigner signer) {
        return Stream.of(
                new Ending(signer.inUse().until(), What.USE, signer),
                new Ending(signer.expires(), What.VALIDITY, signer));
    }

    @Override
    public int compareTo(Ending other) {
        return ORDER.compare(this, other);
    }
}
