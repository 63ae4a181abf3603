package be.vaxis.registration.fhir;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * One thing wrong with a request.
 *
 * @param name of the refusal, such as {@code registration:unknownProduct}; empty for a fault of form
 * @param expression a FHIRPath to the element, or empty for the whole
 * @param text without anything that was sent
 */
record Fault(IssueType code, String name, String expression, String text) {

    static Fault of(IssueType code, String expression, String text) {
        return new Fault(code, "", expression, text);
    }

    static Fault of(InvalidWord word, String expression) {
        return new Fault(IssueType.VALUE, word.type(), expression, String.valueOf(word.getMessage()));
    }

    static Fault of(Rejection refusal, String expression) {
        return new Fault(codeOf(refusal.status()), refusal.type(), expression, String.valueOf(refusal.getMessage()));
    }

    /** The same, of a resource in a Bundle. */
    static List<Fault> inEntry(int place, List<Fault> faults) {
        String entry = "Bundle.entry[" + place + "]";
        return faults.stream()
                .map(fault -> new Fault(
                        fault.code(),
                        fault.name(),
                        fault.expression().isEmpty() ? entry : entry + ".resource." + fault.expression(),
                        fault.text()))
                .toList();
    }

    /** In one word: the name of the refusal, or the element. */
    String nameOrElement() {
        return name.isEmpty() ? expression : name;
    }

    private static IssueType codeOf(int status) {
        return switch (status) {
            case 401 -> IssueType.LOGIN;
            case 403 -> IssueType.FORBIDDEN;
            case 404 -> IssueType.NOTFOUND;
            case 409 -> IssueType.CONFLICT;
            case 429 -> IssueType.THROTTLED;
            default -> IssueType.BUSINESSRULE;
        };
    }
}
