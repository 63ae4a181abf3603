package be.vaxis.registration.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** What stands in the way, in FHIR's words. The name of a refusal is the code of its details. */
final class Outcomes {

    private static final String REFUSALS = "urn:problem-type:vaxis";

    private Outcomes() {}

    static OperationOutcome of(List<Fault> faults) {
        return of(IssueSeverity.ERROR, faults);
    }

    /** What was done, and why it does not count. */
    static OperationOutcome warnings(List<Fault> doubts) {
        return of(IssueSeverity.WARNING, doubts);
    }

    private static OperationOutcome of(IssueSeverity severity, List<Fault> faults) {
        OperationOutcome outcome = new OperationOutcome();
        faults.forEach(fault -> add(outcome, severity, fault));
        return outcome;
    }

    private static void add(OperationOutcome outcome, IssueSeverity severity, Fault fault) {
        var issue =
                outcome.addIssue().setSeverity(severity).setCode(fault.code()).setDiagnostics(fault.text());
        if (!fault.name().isEmpty()) {
            issue.getDetails().addCoding().setSystem(REFUSALS).setCode(fault.name());
        }
        if (!fault.expression().isEmpty()) {
            issue.addExpression(fault.expression());
        }
    }
}
