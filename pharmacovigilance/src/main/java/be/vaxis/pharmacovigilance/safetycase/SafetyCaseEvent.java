package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.pharmacovigilance.causality.Causality;
import be.vaxis.pharmacovigilance.causality.Checklist;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Seriousness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What happened to a case. Each makes a new version; the first is 1. */
public sealed interface SafetyCaseEvent {

    CaseId safetyCase();

    Instant at();

    /** @param due the last day on which it may be told to the European database */
    record CaseOpened(
            CaseId safetyCase,
            ReportId report,
            Set<Seriousness> seriousness,
            Instant received,
            LocalDate due,
            Instant at)
            implements SafetyCaseEvent {

        public CaseOpened {
            seriousness = Seriousness.inOrder(seriousness);
        }
    }

    record CaseGraded(
            CaseId safetyCase, Set<Seriousness> seriousness, LocalDate due, String reason, String by, Instant at)
            implements SafetyCaseEvent {

        public CaseGraded {
            seriousness = Seriousness.inOrder(seriousness);
        }
    }

    record CaseAssessed(
            CaseId safetyCase, Checklist checklist, Causality causality, String reason, String by, Instant at)
            implements SafetyCaseEvent {}

    record CaseJoined(CaseId safetyCase, CaseId lead, String reason, String by, Instant at)
            implements SafetyCaseEvent {}

    record CaseSeparated(CaseId safetyCase, String reason, String by, Instant at) implements SafetyCaseEvent {}

    record CaseNullified(CaseId safetyCase, String reason, String by, Instant at) implements SafetyCaseEvent {}
}
