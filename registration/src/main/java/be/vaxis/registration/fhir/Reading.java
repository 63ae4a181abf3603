package be.vaxis.registration.fhir;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Collects what is wrong with a resource while it is read, so that the sender hears everything at once. */
final class Reading {

    private final List<Fault> faults = new ArrayList<>();

    void fault(IssueType code, String expression, String text) {
        faults.add(Fault.of(code, expression, text));
    }

    /** What the reader finds; nothing and a fault when it is no valid word. */
    <T> Optional<T> word(String expression, Supplier<Optional<T>> reader) {
        try {
            return reader.get();
        } catch (InvalidWord invalid) {
            faults.add(Fault.of(invalid, expression));
        } catch (Rejection refused) {
            faults.add(Fault.of(refused, expression));
        }
        return Optional.empty();
    }

    /** Without it there is no dose: a fault when it is missing and nothing was said about it yet. */
    <T> Optional<T> required(String expression, Optional<T> value) {
        boolean said = faults.stream().anyMatch(fault -> fault.expression().equals(expression));
        if (value.isEmpty() && !said) {
            fault(IssueType.REQUIRED, expression, "This is missing.");
        }
        return value;
    }

    /** Everything found so far. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** @throws FhirRefusal 422 with every fault, when there is one */
    void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw new FhirRefusal(422, faults);
        }
    }
}
