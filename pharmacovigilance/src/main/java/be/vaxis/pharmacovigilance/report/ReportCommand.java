package be.vaxis.pharmacovigilance.report;

import be.vaxis.pharmacovigilance.pseudonymisation.PseudonymInTransit;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a report. */
public sealed interface ReportCommand {

    /**
     * Reports. Answers with the lock under which the report stands: another one than was sent when it had been reported
     * before. Refused with {@link FaultyReport}, or as the owner of the domain refuses the pseudonym.
     */
    record SubmitReport(
            @TargetAggregateIdentifier ReportId report, PseudonymInTransit person, Account account, ReceiptLock receipt)
            implements ReportCommand {}

    /**
     * Who reported says something more. Said twice under one id, it stands once. Refused with {@link TooManyMessages}.
     *
     * @param text after the screen
     */
    record AddToReport(@TargetAggregateIdentifier ReportId report, UUID message, String text)
            implements ReportCommand {}

    /** The agency asks who reported. Asked twice under one id, it stands once. Refused with {@link TooManyMessages}. */
    record AskReporter(@TargetAggregateIdentifier ReportId report, UUID question, String text)
            implements ReportCommand {}
}
