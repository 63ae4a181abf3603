package be.vaxis.pharmacovigilance.fhir;

import be.vaxis.pharmacovigilance.report.AccountFault;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a resource while it is read, so that the sender hears everything at once, and each thing once. */
final class Reading {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int WHOLE_DAY = "2021-08-20".length();

    private final Set<Fault> faults = new LinkedHashSet<>();
    private final Map<String, String> places = new HashMap<>();

    void fault(IssueType code, String expression, String text) {
        faults.add(new Fault(code, "", expression, text));
    }

    void named(String name, String expression, String text) {
        faults.add(new Fault(IssueType.BUSINESSRULE, "pharmacovigilance:" + name, expression, text));
    }

    /** Something of the account was read from this element. */
    void stands(String at, String expression) {
        places.put(at, expression);
    }

    /** Names what is wrong with the account by the element from which it was read. */
    void account(AccountFault fault) {
        named(fault.kind().name(), places.getOrDefault(fault.at(), "AdverseEvent"), Advice.on(fault.kind()));
    }

    /** A day in Brussels; a fault when it is missing or no whole day. */
    Optional<LocalDate> day(@Nullable BaseDateTimeType told, String expression) {
        if (told == null || told.isEmpty()) {
            fault(IssueType.REQUIRED, expression, "This is missing; send a whole day, such as 2021-08-20.");
            return Optional.empty();
        }
        String text = told.getValueAsString();
        if (text.length() < WHOLE_DAY) {
            fault(IssueType.VALUE, expression, "Send a whole day, such as 2021-08-20; a month is not enough.");
            return Optional.empty();
        }
        return Optional.of(
                text.length() == WHOLE_DAY
                        ? LocalDate.parse(text)
                        : LocalDate.ofInstant(told.getValue().toInstant(), BRUSSELS));
    }

    /** What a code means; the usual when there is none, and a fault when it is another. */
    <T> T coded(CodeableConcept told, Map<String, T> meanings, T usual, String expression) {
        if (!told.hasCoding()) {
            return usual;
        }
        T meaning = meanings.get(String.valueOf(told.getCodingFirstRep().getCode()));
        if (meaning == null) {
            fault(IssueType.CODEINVALID, expression, "Send one of these: " + new TreeSet<>(meanings.keySet()));
            return usual;
        }
        return meaning;
    }

    /** @throws Refused 422 with every fault, when there is one */
    void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw new Refused(422, List.copyOf(faults));
        }
    }
}
