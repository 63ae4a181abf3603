package be.vaxis.pharmacovigilance.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What was sent cannot be taken, with every fault at once. */
final class Refused extends RuntimeException {

    private final int status;
    private final transient List<Fault> faults;

    Refused(int status, List<Fault> faults) {
        super("A FHIR request has " + faults.size() + " faults.", null, false, false);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    static Refused one(int status, IssueType code, String text) {
        return new Refused(status, List.of(new Fault(code, "", "", text)));
    }

    int status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }
}
