package be.vaxis.registration.batch;

import be.vaxis.registration.batch.TakeInRows.Asking;
import be.vaxis.registration.dosefile.FileWork;
import be.vaxis.registration.dosefile.Outcome;
import be.vaxis.registration.dosefile.RowResult;
import be.vaxis.registration.row.RowFault;
import be.vaxis.registration.vaccinations.Decided;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.vaccinations.ImmunizationKept;
import be.vaxis.registration.vaccinations.Together;
import be.vaxis.registration.vaccinations.VaccinationsCommand;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/**
 * Decides on rows, in one transaction with what it notes about them; so a process that dies in the middle leaves whole
 * groups, and the file goes on with the next one.
 */
@Component
class TakingIn {

    private final FileWork work;
    private final Together together;

    TakingIn(FileWork work, Together together) {
        this.work = work;
        this.together = together;
    }

    @CommandHandler
    void handle(TakeInRows command) {
        work.hold(command.file(), command.from());
        List<VaccinationsCommand> asked = command.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.command()))
                .toList();
        Iterator<Decided> decided = together.decide(asked).iterator();
        List<RowResult> results = command.rows().stream()
                .map(row -> row.command() == null ? refused(row) : result(row, decided.next()))
                .toList();
        work.moveOn(command.file(), command.until(), command.line(), results);
        if (command.last()) {
            work.finish(command.file());
        }
    }

    private static RowResult refused(Asking row) {
        return new RowResult(row.line(), Outcome.REFUSED, null, row.faults());
    }

    private static RowResult result(Asking row, Decided decided) {
        return switch (decided) {
            case Decided.Counted(DoseAccepted dose) ->
                new RowResult(row.line(), dose.isNew() ? Outcome.REGISTERED : Outcome.KNOWN, dose.dose(), row.faults());
            case Decided.Kept(ImmunizationKept kept) ->
                new RowResult(row.line(), kept.isNew() ? Outcome.KEPT : Outcome.KNOWN, kept.dose(), row.faults());
            case Decided.Refused(var because) ->
                new RowResult(row.line(), Outcome.REFUSED, null, List.of(RowFault.of(because, null)));
        };
    }
}
