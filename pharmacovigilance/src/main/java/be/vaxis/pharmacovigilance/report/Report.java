package be.vaxis.pharmacovigilance.report;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.pharmacovigilance.pseudonymisation.DomainOwner;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.ReportCommand.AddToReport;
import be.vaxis.pharmacovigilance.report.ReportCommand.AskReporter;
import be.vaxis.pharmacovigilance.report.ReportCommand.SubmitReport;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReportSubmitted;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReporterAdded;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReporterAsked;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Report {

    static final int MOST_MESSAGES = 50;

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @AggregateIdentifier
    private @Nullable ReportId id;

    private @Nullable ReceiptLock receipt;
    private final Set<UUID> messages = new HashSet<>();

    Report() {} // Axon rebuilds a report from its events

    /** Only here, on the side of the owner of the domain, the name in transit becomes the name at rest. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    ReceiptLock handle(SubmitReport command, DomainOwner owner, Reactions reactions, Clock clock) {
        if (receipt != null) {
            return receipt; // told before
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        List<AccountFault> faults = AccountRules.faults(command.account(), reactions, today);
        if (!faults.isEmpty()) {
            throw new FaultyReport(faults);
        }
        apply(new ReportSubmitted(
                command.report(),
                owner.atRest(command.person()),
                command.account(),
                command.receipt(),
                clock.instant()));
        return command.receipt();
    }

    @CommandHandler
    void handle(AddToReport command, Clock clock) {
        if (isNew(command.message())) {
            apply(new ReporterAdded(command.report(), command.message(), command.text(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(AskReporter command, Clock clock) {
        if (isNew(command.question())) {
            apply(new ReporterAsked(command.report(), command.question(), command.text(), clock.instant()));
        }
    }

    private boolean isNew(UUID message) {
        if (messages.contains(message)) {
            return false;
        }
        if (messages.size() >= MOST_MESSAGES) {
            throw new TooManyMessages();
        }
        return true;
    }

    @EventSourcingHandler
    void on(ReportSubmitted event) {
        id = event.report();
        receipt = event.receipt();
    }

    @EventSourcingHandler
    void on(ReporterAdded event) {
        messages.add(event.message());
    }

    @EventSourcingHandler
    void on(ReporterAsked event) {
        messages.add(event.question());
    }
}
