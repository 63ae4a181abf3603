package be.vaxis.pharmacovigilance.fhir;

import be.vaxis.pharmacovigilance.reaction.ReactionTerm;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.AccountFault;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.report.Suffered;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** One reaction, by a code of our list or of SNOMED CT; words without a code are something else, that is described. */
final class ReactionReader {

    private static final Map<String, Severity> SEVERITIES =
            Map.of("mild", Severity.MILD, "moderate", Severity.MODERATE, "severe", Severity.SEVERE);

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "resolved", Outcome.RECOVERED,
            "recovering", Outcome.RECOVERING,
            "ongoing", Outcome.NOT_RECOVERED,
            "resolvedWithSequelae", Outcome.RECOVERED_WITH_SEQUELAE,
            "fatal", Outcome.FATAL,
            "unknown", Outcome.UNKNOWN);

    private final Reactions known;
    private final Reading reading;

    ReactionReader(Reactions known, Reading reading) {
        this.known = known;
        this.reading = reading;
    }

    Optional<Suffered> read(
            CodeableConcept told,
            Optional<LocalDate> onset,
            @Nullable LocalDate ended,
            CodeableConcept outcome,
            CodeableConcept severity,
            Stands at) {
        Optional<String> reaction = reaction(told, at.reaction());
        Outcome now = reading.coded(outcome, OUTCOMES, Outcome.UNKNOWN, "AdverseEvent.outcome");
        Severity bad = reading.coded(severity, SEVERITIES, Severity.MODERATE, at.severity());
        return reaction.flatMap(code -> onset.map(day -> new Suffered(code, day, ended, now, bad)));
    }

    private Optional<String> reaction(CodeableConcept told, String at) {
        if (!told.hasCoding() && told.hasText()) {
            return Optional.of(Reactions.OTHER);
        }
        Optional<String> found = told.getCoding().stream()
                .flatMap(coding -> term(coding).stream())
                .map(ReactionTerm::code)
                .findFirst();
        if (!told.hasCoding()) {
            reading.fault(IssueType.REQUIRED, at, Advice.on(AccountFault.Kind.NO_REACTION));
        } else if (found.isEmpty()) {
            reading.named("UNKNOWN_REACTION", at, Advice.on(AccountFault.Kind.UNKNOWN_REACTION));
        }
        return found;
    }

    private Optional<ReactionTerm> term(Coding coding) {
        String code = String.valueOf(coding.getCode());
        return switch (String.valueOf(coding.getSystem())) {
            case Names.SNOMED -> known.ofSnomed(code);
            case Names.REACTION -> known.find(code);
            default -> Optional.empty();
        };
    }
}
