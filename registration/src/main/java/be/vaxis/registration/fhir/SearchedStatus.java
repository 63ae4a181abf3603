package be.vaxis.registration.fhir;

import be.vaxis.registration.record.DoseRecord;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Which doses a search is after; those that were withdrawn only when asked for. */
enum SearchedStatus {
    COMPLETED(DoseRecord::stands),
    WITHDRAWN(dose -> !dose.stands()),
    BOTH(dose -> true);

    private final Predicate<DoseRecord> includes;

    SearchedStatus(Predicate<DoseRecord> includes) {
        this.includes = includes;
    }

    boolean includes(DoseRecord dose) {
        return includes.test(dose);
    }

    /** Reads {@code completed,entered-in-error}; completed when nothing is said. */
    static SearchedStatus parse(String typed) {
        List<String> codes = List.of(typed.split(","));
        boolean standing = codes.contains("completed");
        boolean withdrawn = codes.contains("entered-in-error");
        if (!standing && !withdrawn) {
            throw FhirRefusal.badRequest(IssueType.CODEINVALID, "A dose has the status completed or entered-in-error.");
        }
        if (standing && withdrawn) {
            return BOTH;
        }
        return standing ? COMPLETED : WITHDRAWN;
    }
}
