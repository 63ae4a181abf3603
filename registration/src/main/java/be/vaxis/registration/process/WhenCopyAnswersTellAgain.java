package be.vaxis.registration.process;

import be.vaxis.contract.registration.Buckets;
import be.vaxis.contract.selection.CopyEvent.BucketHeld;
import be.vaxis.contract.selection.CopyEvent.CopyCompared;
import be.vaxis.kernel.PersonId;
import be.vaxis.registration.comparison.Divergence;
import be.vaxis.registration.comparison.ToldPeople;
import be.vaxis.registration.reconciliation.CodeDatabaseReports;
import be.vaxis.registration.vaccinations.Histories;
import be.vaxis.registration.vaccinations.ToldAgainCommand.TellAgain;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Tells again whoever differs in the code database, and counts them in the report.
 *
 * <p>Of whom nothing is on record, or who was forgotten, nobody is told again; they are counted.
 */
@Component
@ProcessingGroup("registration.inbox.comparison")
@DisallowReplay
class WhenCopyAnswersTellAgain {

    private final ToldPeople told;
    private final CodeDatabaseReports reports;
    private final Histories histories;
    private final CommandGateway commands;

    WhenCopyAnswersTellAgain(
            ToldPeople told, CodeDatabaseReports reports, Histories histories, CommandGateway commands) {
        this.told = told;
        this.reports = reports;
        this.histories = histories;
        this.commands = commands;
    }

    @EventHandler
    void on(BucketHeld event) {
        Buckets bucket = Buckets.one(event.bucket());
        var divergence =
                Divergence.of(told.of(bucket, event.until()), event.people(), told.lately(bucket, event.until()));
        List<VaccinationsId> again = divergence.people().stream()
                .filter(told::isKnown)
                .map(person -> new VaccinationsId(new PersonId(person)))
                .filter(this::hasBegun)
                .limit(reports.left(event.comparison()))
                .toList();
        again.forEach(whose -> commands.sendAndWait(new TellAgain(whose)));
        reports.found(event.comparison(), divergence, again.size());
    }

    private boolean hasBegun(VaccinationsId whose) {
        return !histories.begun(List.of(whose.toString())).isEmpty();
    }

    @EventHandler
    void on(CopyCompared event) {
        reports.answered(event.comparison(), event.people());
    }
}
