package be.vaxis.attestation.attestation;

import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happened to an attestation. */
public sealed interface AttestationEvent {

    /** It was made out; which doses stand on it, not what they were. */
    record AttestationIssued(AttestationId attestation, PersonId person, LocalDate day, List<UUID> doses, Instant at)
            implements AttestationEvent {

        public AttestationIssued {
            doses = List.copyOf(doses);
        }
    }
}
