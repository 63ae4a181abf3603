package be.vaxis.pharmacovigilance.safetycase;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.causality.Checklist;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.AssessCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.GradeCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.JoinCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.NullifyCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.OpenCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.SeparateCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseAssessed;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseGraded;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseJoined;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseNullified;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseOpened;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseSeparated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class SafetyCase {

    @AggregateIdentifier
    private @Nullable CaseId id;

    private int version;
    private Instant received;
    private LocalDate due;
    private Set<Seriousness> seriousness;
    private @Nullable Checklist checklist;
    private @Nullable CaseId lead;
    private boolean nullified;

    SafetyCase() {} // Axon rebuilds a case from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenCase command, Clock clock) {
        if (id != null) {
            return; // the report was told again
        }
        var due = Clocks.due(command.received(), !command.seriousness().isEmpty());
        apply(new CaseOpened(
                command.safetyCase(),
                command.report(),
                command.seriousness(),
                command.received(),
                due,
                clock.instant()));
    }

    @CommandHandler
    void handle(GradeCase command, Clock clock) {
        if (command.seriousness().equals(seriousness)) {
            return;
        }
        var decision = sound(command.decision());
        var now = clock.instant();
        apply(new CaseGraded(
                command.safetyCase(),
                command.seriousness(),
                dueWhen(command.seriousness(), now),
                decision.reason(),
                decision.by(),
                now));
    }

    @CommandHandler
    void handle(AssessCase command, Clock clock) {
        if (command.checklist().equals(checklist)) {
            return;
        }
        var decision = sound(command.decision());
        apply(new CaseAssessed(
                command.safetyCase(),
                command.checklist(),
                Causality.of(command.checklist()),
                decision.reason(),
                decision.by(),
                clock.instant()));
    }

    @CommandHandler
    void handle(JoinCase command, Clock clock) {
        if (command.lead().equals(lead)) {
            return;
        }
        var decision = sound(command.decision());
        if (command.lead().equals(command.safetyCase())) {
            throw new NotItsOwnDuplicate();
        }
        apply(new CaseJoined(command.safetyCase(), command.lead(), decision.reason(), decision.by(), clock.instant()));
    }

    @CommandHandler
    void handle(SeparateCase command, Clock clock) {
        if (lead == null) {
            return;
        }
        var decision = sound(command.decision());
        apply(new CaseSeparated(command.safetyCase(), decision.reason(), decision.by(), clock.instant()));
    }

    @CommandHandler
    void handle(NullifyCase command, Clock clock) {
        if (nullified) {
            return;
        }
        var decision = sound(command.decision());
        apply(new CaseNullified(command.safetyCase(), decision.reason(), decision.by(), clock.instant()));
    }

    private Decision sound(Decision decision) {
        if (nullified) {
            throw new NullifiedCase();
        }
        if (decision.seen() != version) {
            throw new StaleCase();
        }
        if (!decision.hasReason()) {
            throw new ReasonMissing();
        }
        return decision;
    }

    private LocalDate dueWhen(Set<Seriousness> criteria, Instant now) {
        if (criteria.isEmpty()) {
            return Clocks.due(received, false);
        }
        return seriousness.isEmpty() ? Clocks.becameSerious(due, now) : due;
    }

    @EventSourcingHandler
    void on(CaseOpened event) {
        id = event.safetyCase();
        received = event.received();
        due = event.due();
        seriousness = event.seriousness();
        version = 1;
    }

    @EventSourcingHandler
    void on(CaseGraded event) {
        seriousness = event.seriousness();
        due = event.due();
        version++;
    }

    @EventSourcingHandler
    void on(CaseAssessed event) {
        checklist = event.checklist();
        version++;
    }

    @EventSourcingHandler
    void on(CaseJoined event) {
        lead = event.lead();
        version++;
    }

    @EventSourcingHandler
    void on(CaseSeparated event) {
        lead = null;
        version++;
    }

    @EventSourcingHandler
    void on(CaseNullified event) {
        nullified = true;
        version++;
    }
}
