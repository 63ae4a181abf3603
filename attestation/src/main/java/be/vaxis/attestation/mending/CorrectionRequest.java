package be.vaxis.attestation.mending;

import be.vaxis.attestation.content.Lack;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody wants a record corrected.
 *
 * <p>Dutch: <i>verzoek tot correctie</i>.
 *
 * @param lacks what kept a certificate from being made when it was asked
 */
public record CorrectionRequest(UUID record, PersonId person, Set<Lack> lacks, Instant asked) {

    public CorrectionRequest {
        lacks = Set.copyOf(lacks);
    }
}
