package be.vaxis.registration.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** A request that cannot be served, with every fault at once. */
final class FhirRefusal extends RuntimeException {

    private final int status;
    private final transient List<Fault> faults;

    FhirRefusal(int status, List<Fault> faults) {
        super("A FHIR request has " + faults.size() + " faults.", null, false, false);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    static FhirRefusal badRequest(IssueType code, String text) {
        return one(400, code, text);
    }

    static FhirRefusal notFound() {
        return one(404, IssueType.NOTFOUND, "There is no such resource in this register.");
    }

    static FhirRefusal one(int status, IssueType code, String text) {
        return new FhirRefusal(status, List.of(Fault.of(code, "", text)));
    }

    int status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }
}
