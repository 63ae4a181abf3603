package be.vaxis.attestation.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What lists of others told last, as this process knows it.
 *
 * @param version of the list; it rises with every change
 * @param sources whether there are any to import from
 * @param asOf when the source that is furthest behind was imported; empty when one never was
 */
record Imported(long version, List<TrustedSigner> signers, boolean sources, Optional<Instant> asOf) {

    static final Imported NOTHING = new Imported(0, List.of(), false, Optional.empty());
}
