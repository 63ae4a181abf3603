package be.vaxis.pharmacovigilance.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.History;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Suffered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/**
 * What an AdverseEvent tells, but for its doses: whom it is about by SSIN; the first reaction in {@code event}, {@code date},
 * {@code severity} and {@code outcome}; others as contained Conditions in {@code resultingCondition}; what was before as
 * contained Conditions in {@code subjectMedicalHistory}; the story in {@code event.text}.
 */
final class AdverseEventReader {

    private static final Set<String> FILES = Set.of("Binary", "DocumentReference", "Media", "DocumentManifest");

    private final AdverseEvent sent;
    private final ReactionReader reactions;
    private final Reading reading;

    AdverseEventReader(AdverseEvent sent, Reactions known, Reading reading) {
        this.sent = sent;
        this.reactions = new ReactionReader(known, reading);
        this.reading = reading;
    }

    void form() {
        if (sent.getActuality() != AdverseEventActuality.ACTUAL) {
            reading.fault(IssueType.VALUE, "AdverseEvent.actuality", "Only what happened is taken: actual.");
        }
        if (!sent.getIdentifier().hasValue()) {
            reading.fault(
                    IssueType.REQUIRED,
                    "AdverseEvent.identifier",
                    "An identifier of your own makes sending twice one report.");
        }
        boolean files = sent.getContained().stream().anyMatch(part -> FILES.contains(part.fhirType()));
        if (files || sent.hasReferenceDocument()) {
            reading.named(
                    "noAttachments",
                    "AdverseEvent.contained",
                    "No files are taken; describe what they show in event.text.");
        }
    }

    Optional<Insz> subject() {
        Identifier told = sent.getSubject().getIdentifier();
        if (!told.hasValue() && sent.getSubject().getResource() instanceof Patient patient) {
            told = patient.getIdentifier().stream()
                    .filter(one -> Names.SSIN.equals(one.getSystem()))
                    .findFirst()
                    .orElse(told);
        }
        if (!told.hasValue() || !Names.SSIN.equals(told.getSystem())) {
            reading.fault(IssueType.REQUIRED, "AdverseEvent.subject.identifier", "With the system " + Names.SSIN + ".");
            return Optional.empty();
        }
        try {
            return Optional.of(Insz.parse(told.getValue()));
        } catch (InvalidWord invalid) {
            reading.fault(IssueType.VALUE, "AdverseEvent.subject.identifier", String.valueOf(invalid.getMessage()));
            return Optional.empty();
        }
    }

    List<Suffered> suffered() {
        List<Suffered> suffered = new ArrayList<>();
        Optional<LocalDate> began = reading.day(sent.getDateElement(), "AdverseEvent.date");
        reactions
                .read(sent.getEvent(), began, null, sent.getOutcome(), sent.getSeverity(), "AdverseEvent.event")
                .ifPresent(suffered::add);
        for (int i = 0; i < sent.getResultingCondition().size(); i++) {
            String at = "AdverseEvent.resultingCondition[" + i + "]";
            Condition one = condition(sent.getResultingCondition().get(i), at);
            if (one != null) {
                began = reading.day(one.getOnset() instanceof DateTimeType day ? day : null, at + ".onset");
                Optional<LocalDate> ended = one.getAbatement() instanceof DateTimeType day
                        ? reading.day(day, at + ".abatement")
                        : Optional.empty();
                reactions
                        .read(one.getCode(), began, ended.orElse(null), sent.getOutcome(), one.getSeverity(), at)
                        .ifPresent(suffered::add);
            }
        }
        return suffered;
    }

    Set<History> history() {
        Set<History> history = EnumSet.noneOf(History.class);
        for (int i = 0; i < sent.getSubjectMedicalHistory().size(); i++) {
            String at = "AdverseEvent.subjectMedicalHistory[" + i + "]";
            Condition one = condition(sent.getSubjectMedicalHistory().get(i), at);
            if (one != null) {
                code(one.getCode().getCodingFirstRep().getCode(), History.values(), at)
                        .ifPresent(history::add);
            }
        }
        return history;
    }

    Set<Seriousness> seriousness() {
        Set<Seriousness> criteria = EnumSet.noneOf(Seriousness.class);
        String at = "AdverseEvent.extension('" + Names.SERIOUSNESS + "')";
        codes(Names.SERIOUSNESS)
                .forEach(code -> code(code, Seriousness.values(), at).ifPresent(criteria::add));
        boolean serious = "serious"
                .equalsIgnoreCase(sent.getSeriousness().getCodingFirstRep().getCode());
        if (serious && criteria.isEmpty()) {
            reading.fault(
                    IssueType.REQUIRED,
                    "AdverseEvent.seriousness",
                    "Say which of the six criteria holds, by the extension " + Names.SERIOUSNESS + ".");
        }
        return criteria;
    }

    List<String> medicines() {
        return codes(Names.MEDICINE);
    }

    String story() {
        return sent.getEvent().hasText() ? sent.getEvent().getText() : "";
    }

    private @Nullable Condition condition(Reference told, String at) {
        if (told.getResource() instanceof Condition one) {
            return one;
        }
        reading.fault(IssueType.NOTSUPPORTED, at, "A contained Condition is expected.");
        return null;
    }

    private List<String> codes(String extension) {
        return sent.getExtensionsByUrl(extension).stream()
                .map(one -> one.getValue() instanceof StringType code ? String.valueOf(code.getValue()) : "")
                .toList();
    }

    private <E extends Enum<E>> Optional<E> code(@Nullable String code, E[] all, String at) {
        Optional<E> found =
                Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
        if (found.isEmpty()) {
            reading.fault(IssueType.CODEINVALID, at, "One of these is meant: " + Arrays.toString(all));
        }
        return found;
    }
}
