package be.vaxis.pharmacovigilance.study;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.pharmacovigilance.study.StudyCommand.ApproveExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.AwaitLastDay;
import be.vaxis.pharmacovigilance.study.StudyCommand.EndStudy;
import be.vaxis.pharmacovigilance.study.StudyCommand.RecordDownload;
import be.vaxis.pharmacovigilance.study.StudyCommand.RecordProduction;
import be.vaxis.pharmacovigilance.study.StudyCommand.RefuseExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.RequestExport;
import be.vaxis.pharmacovigilance.study.StudyEvent.Cause;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportApproved;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportDownloaded;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportProduced;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportRefused;
import be.vaxis.pharmacovigilance.study.StudyEvent.ExportRequested;
import be.vaxis.pharmacovigilance.study.StudyEvent.StudyClosed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Study {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final long LONGEST_YEARS = 1;
    private static final String LAST_DAY_OVER = "pharmacovigilance.study.lastDayOver";

    @AggregateIdentifier
    private @Nullable StudyId id;

    private StudyState state = StudyState.REQUESTED;
    private String researcher = "";
    private LocalDate availableUntil = LocalDate.MAX;

    Study() {} // Axon rebuilds a study from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RequestExport command, Clock clock) {
        if (id != null) {
            return; // the same request, sent twice
        }
        apply(new ExportRequested(
                command.study(),
                command.researcher(),
                command.organisation(),
                command.why(),
                command.scope(),
                clock.instant()));
    }

    @CommandHandler
    void handle(ApproveExport command, Clock clock) {
        requireDecisionBy(command.officer());
        var today = today(clock);
        if (command.availableUntil().isBefore(today)
                || command.availableUntil().isAfter(today.plusYears(LONGEST_YEARS))) {
            throw new TermNotAllowed();
        }
        apply(new ExportApproved(command.study(), command.officer(), command.availableUntil(), clock.instant()));
    }

    @CommandHandler
    void handle(AwaitLastDay command, DeadlineManager deadlines) {
        if (state == StudyState.APPROVED || state == StudyState.PRODUCED) {
            closeAfter(availableUntil, deadlines);
        }
    }

    @CommandHandler
    void handle(RefuseExport command, Clock clock) {
        requireDecisionBy(command.officer());
        apply(new ExportRefused(command.study(), command.officer(), command.reason(), clock.instant()));
    }

    @CommandHandler
    void handle(RecordProduction command, Clock clock) {
        if (state == StudyState.PRODUCED) {
            return;
        }
        if (state != StudyState.APPROVED || isExpired(clock)) {
            throw new StudyOver();
        }
        apply(new ExportProduced(command.study(), command.figures(), clock.instant()));
    }

    @CommandHandler
    void handle(RecordDownload command, Clock clock) {
        if (!command.researcher().equals(researcher)) {
            throw new NotYourStudy();
        }
        if (state == StudyState.CLOSED || isExpired(clock)) {
            throw new StudyOver();
        }
        if (state != StudyState.PRODUCED) {
            throw new NothingToDownload();
        }
        apply(new ExportDownloaded(command.study(), command.researcher(), clock.instant()));
    }

    @CommandHandler
    void handle(EndStudy command, Clock clock) {
        close(Cause.ENDED, clock);
    }

    /** Should it come early by the clock of this process, it comes again. */
    @DeadlineHandler(deadlineName = LAST_DAY_OVER)
    void expire(LocalDate lastDay, Clock clock, DeadlineManager deadlines) {
        if (isExpired(clock)) {
            close(Cause.EXPIRED, clock);
        } else {
            closeAfter(lastDay, deadlines);
        }
    }

    /** At midnight in Brussels. */
    private static void closeAfter(LocalDate lastDay, DeadlineManager deadlines) {
        deadlines.schedule(lastDay.plusDays(1).atStartOfDay(BRUSSELS).toInstant(), LAST_DAY_OVER, lastDay);
    }

    private void close(Cause cause, Clock clock) {
        if (state != StudyState.CLOSED && id != null) {
            apply(new StudyClosed(id, cause, clock.instant()));
        }
    }

    private void requireDecisionBy(String officer) {
        if (officer.equals(researcher)) {
            throw new OwnRequest();
        }
        if (state != StudyState.REQUESTED) {
            throw new AlreadyDecided();
        }
    }

    private boolean isExpired(Clock clock) {
        return today(clock).isAfter(availableUntil);
    }

    private static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BRUSSELS);
    }

    @EventSourcingHandler
    void on(ExportRequested event) {
        id = event.study();
        researcher = event.researcher();
    }

    @EventSourcingHandler
    void on(ExportApproved event) {
        state = StudyState.APPROVED;
        availableUntil = event.availableUntil();
    }

    @EventSourcingHandler
    void on(ExportRefused event) {
        state = StudyState.REFUSED;
    }

    @EventSourcingHandler
    void on(ExportProduced event) {
        state = StudyState.PRODUCED;
    }

    @EventSourcingHandler
    void on(StudyClosed event) {
        state = StudyState.CLOSED;
    }
}
