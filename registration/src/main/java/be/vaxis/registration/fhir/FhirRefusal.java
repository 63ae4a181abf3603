package be.vaxis.registration.fhir;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
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

    /** Whatever stands in the way, in FHIR's words. */
    static FhirRefusal of(RuntimeException refusal) {
        return switch (refusal) {
            case FhirRefusal already -> already;
            case Rejection named -> new FhirRefusal(named.status(), List.of(Fault.of(named, "")));
            case InvalidWord word -> new FhirRefusal(400, List.of(Fault.of(word, "")));
            default -> throw refusal;
        };
    }

    int status() {
        return status;
    }

    List<Fault> faults() {
        return faults;
    }
}
