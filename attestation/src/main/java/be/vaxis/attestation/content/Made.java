package be.vaxis.attestation.content;

import be.vaxis.attestation.certificate.Content;
import java.util.Set;

/** What became of a record. */
public sealed interface Made {

    /** It can be certified. */
    record Ready(Content content) implements Made {}

    /** It cannot, and why: everything at once, never nothing. */
    record Lacking(Set<Lack> lacks) implements Made {

        public Lacking {
            lacks = Set.copyOf(lacks);
        }
    }
}
