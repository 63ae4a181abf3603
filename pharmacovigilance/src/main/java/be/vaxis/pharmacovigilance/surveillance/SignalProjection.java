package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.kernel.Projection;
import be.vaxis.pharmacovigilance.report.ReportEvent.ReportSubmitted;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseJoined;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseNullified;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseEvent.CaseSeparated;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/**
 * Counts a report when it comes, takes it back when its case is nullified or a duplicate, and counts it again when it is
 * none. Reports and cases are two streams: what is heard first, the counts end the same.
 */
@Component
@ProcessingGroup(Surveillance.GROUP)
@Projection(tables = {"signal_report", "signal_case", "signal_count", "signal_stratum", "signal_lot"})
class SignalProjection {

    private final SignalTables tables;

    SignalProjection(SignalTables tables) {
        this.tables = tables;
    }

    @EventHandler
    void on(ReportSubmitted event) {
        tables.told(event.report().value(), event.account(), event.at());
    }

    @EventHandler
    void on(CaseJoined event) {
        mark(event.safetyCase(), "duplicate = true");
    }

    @EventHandler
    void on(CaseSeparated event) {
        mark(event.safetyCase(), "duplicate = false");
    }

    @EventHandler
    void on(CaseNullified event) {
        mark(event.safetyCase(), "nullified = true");
    }

    @ResetHandler
    void forget() {
        tables.clear();
    }

    private void mark(CaseId id, String what) {
        tables.mark(id.value(), what);
    }
}
