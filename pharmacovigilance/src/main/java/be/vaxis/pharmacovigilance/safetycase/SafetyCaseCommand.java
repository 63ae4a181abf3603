package be.vaxis.pharmacovigilance.safetycase;

import be.vaxis.pharmacovigilance.causality.Checklist;
import be.vaxis.pharmacovigilance.report.ReportId;
import be.vaxis.pharmacovigilance.report.Seriousness;
import java.time.Instant;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What can be asked of a case. Whoever decides tells which version they saw, why, and who they are. Refused with {@link
 * StaleCase}, {@link ReasonMissing}, {@link NullifiedCase}. Asked twice, it is done once.
 */
public sealed interface SafetyCaseCommand {

    record OpenCase(
            @TargetAggregateIdentifier CaseId safetyCase,
            ReportId report,
            Set<Seriousness> seriousness,
            Instant received)
            implements SafetyCaseCommand {}

    /** Tells anew by which criteria it is serious; by none, it is not. */
    record GradeCase(@TargetAggregateIdentifier CaseId safetyCase, Set<Seriousness> seriousness, Decision decision)
            implements SafetyCaseCommand {}

    record AssessCase(@TargetAggregateIdentifier CaseId safetyCase, Checklist checklist, Decision decision)
            implements SafetyCaseCommand {}

    /** It tells what another one tells. Refused with {@link NotItsOwnDuplicate}. */
    record JoinCase(@TargetAggregateIdentifier CaseId safetyCase, CaseId lead, Decision decision)
            implements SafetyCaseCommand {}

    /** It does not, after all. */
    record SeparateCase(@TargetAggregateIdentifier CaseId safetyCase, Decision decision) implements SafetyCaseCommand {}

    /** It was none. Nothing more is decided on it. */
    record NullifyCase(@TargetAggregateIdentifier CaseId safetyCase, Decision decision) implements SafetyCaseCommand {}
}
