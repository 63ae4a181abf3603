package be.vaxis.registration.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** What stands in the way, in FHIR's words. The name of a refusal is the code of its details. */
final class Outcomes {

    private static final String REFUSALS = "urn:problem-type:vaxis";

    private Outcomes() {}

    static OperationOutcome of(List<Fault> faults) {
        OperationOutcome outcome = new OperationOutcome();
        faults.forEach(fault -> add(outcome, fault));
        return outcome;
    }

    private static void add(OperationOutcome outcome, Fault fault) {
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(fault.code())
                .setDiagnostics(fault.text());
        if (!fault.name().isEmpty()) {
            issue.getDetails().addCoding().setSystem(REFUSALS).setCode(fault.name());
        }
        if (!fault.expression().isEmpty()) {
            issue.addExpression(fault.expression());
        }
    }
}
