package be.vaxis.attestation.attestation;

import be.vaxis.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be done with an attestation. */
public sealed interface AttestationCommand {

    /**
     * Makes out the attestation of a day. Asked again for the same doses, nothing happens; for others it is made out
     * anew. Refused with {@link NothingToAttest}.
     *
     * @param doses that are registered now
     */
    record IssueAttestation(
            @TargetAggregateIdentifier AttestationId attestation, PersonId person, LocalDate day, List<UUID> doses)
            implements AttestationCommand {

        public IssueAttestation {
            doses = List.copyOf(doses);
        }
    }
}
