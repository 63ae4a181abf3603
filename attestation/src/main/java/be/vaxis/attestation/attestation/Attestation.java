package be.vaxis.attestation.attestation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.attestation.attestation.AttestationCommand.IssueAttestation;
import be.vaxis.attestation.attestation.AttestationEvent.AttestationIssued;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class Attestation {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private AttestationId id;

    private List<UUID> doses = List.of();

    Attestation() {} // Axon rebuilds an attestation from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(IssueAttestation command, Clock clock) {
        if (command.doses().isEmpty()) {
            throw new NothingToAttest();
        }
        if (command.doses().equals(doses)) {
            return; // made out today already
        }
        apply(new AttestationIssued(
                command.attestation(), command.person(), command.day(), command.doses(), clock.instant()));
    }

    @EventSourcingHandler
    void on(AttestationIssued event) {
        id = event.attestation();
        doses = event.doses();
    }
}
