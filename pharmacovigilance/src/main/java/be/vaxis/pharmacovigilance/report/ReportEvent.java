package be.vaxis.pharmacovigilance.report;

import be.vaxis.pharmacovigilance.pseudonymisation.DomainPseudonym;
import java.time.Instant;
import java.util.UUID;

/** What happened to a report. The pseudonym is all that says of whom it is; forgetting a person cannot reach it. */
public sealed interface ReportEvent {

    ReportId report();

    Instant at();

    record ReportSubmitted(ReportId report, DomainPseudonym person, Account account, ReceiptLock receipt, Instant at)
            implements ReportEvent {}

    /** @param text after the screen */
    record ReporterAdded(ReportId report, UUID message, String text, Instant at) implements ReportEvent {}

    record ReporterAsked(ReportId report, UUID question, String text, Instant at) implements ReportEvent {}
}
