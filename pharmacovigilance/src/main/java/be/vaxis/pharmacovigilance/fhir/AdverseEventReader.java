package be.vaxis.pharmacovigilance.fhir;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.AccountFault.Kind;
import be.vaxis.pharmacovigilance.report.AccountRules;
import be.vaxis.pharmacovigilance.report.History;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Suffered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
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
            reading.fault(
                    IssueType.VALUE, "AdverseEvent.actuality", "Send actual; what could have happened is not taken.");
        }
        if (!sent.getIdentifier().hasValue()) {
            reading.fault(
                    IssueType.REQUIRED,
                    "AdverseEvent.identifier",
                    "Send an identifier of your own, by which sending twice makes one report.");
        }
        sent.getContained().stream()
                .filter(part -> FILES.contains(part.fhirType()))
                .forEach(file -> attached(Stands.of(sent, file)));
        if (sent.hasReferenceDocument()) {
            attached("AdverseEvent.referenceDocument");
        }
    }

    private void attached(String at) {
        reading.named("noAttachments", at, "No files are taken; describe what they show in event.text.");
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
            reading.fault(
                    IssueType.REQUIRED,
                    "AdverseEvent.subject.identifier",
                    "Send the number of the patient, with the system " + Names.SSIN + ".");
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
                .read(sent.getEvent(), began, null, sent.getOutcome(), sent.getSeverity(), Stands.IN_THE_EVENT)
                .ifPresent(one -> add(suffered, one, Stands.IN_THE_EVENT));
        for (int i = 0; i < sent.getResultingCondition().size(); i++) {
            String at = "AdverseEvent.resultingCondition[" + i + "]";
            Condition one = condition(sent.getResultingCondition().get(i), at);
            if (one != null) {
                Stands stands = Stands.in(Stands.of(sent, one));
                began = reading.day(one.getOnset() instanceof DateTimeType day ? day : null, stands.onset());
                Optional<LocalDate> ended = one.getAbatement() instanceof DateTimeType day
                        ? reading.day(day, stands.ended())
                        : Optional.empty();
                reactions
                        .read(one.getCode(), began, ended.orElse(null), sent.getOutcome(), one.getSeverity(), stands)
                        .ifPresent(read -> add(suffered, read, stands));
            }
        }
        reading.stands("reactions", "AdverseEvent.resultingCondition");
        return suffered;
    }

    private void add(List<Suffered> suffered, Suffered one, Stands stands) {
        String at = "reactions[" + suffered.size() + "].";
        reading.stands(at + "reaction", stands.reaction());
        reading.stands(at + "onset", stands.onset());
        reading.stands(at + "ended", stands.ended());
        suffered.add(one);
    }

    Set<History> history() {
        Set<History> history = EnumSet.noneOf(History.class);
        for (int i = 0; i < sent.getSubjectMedicalHistory().size(); i++) {
            String at = "AdverseEvent.subjectMedicalHistory[" + i + "]";
            Condition one = condition(sent.getSubjectMedicalHistory().get(i), at);
            if (one != null) {
                code(one.getCode().getCodingFirstRep().getCode(), History.values(), Stands.of(sent, one) + ".code")
                        .ifPresent(history::add);
            }
        }
        return history;
    }

    Set<Seriousness> seriousness() {
        Set<Seriousness> criteria = EnumSet.noneOf(Seriousness.class);
        codes(Names.SERIOUSNESS)
                .forEach((at, code) -> code(code, Seriousness.values(), at).ifPresent(criteria::add));
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
        List<String> medicines = new ArrayList<>();
        codes(Names.MEDICINE).forEach((at, code) -> {
            if (AccountRules.isMedicine(code)) {
                medicines.add(code);
            } else {
                reading.named(Kind.NOT_A_MEDICINE.name(), at, Advice.on(Kind.NOT_A_MEDICINE));
            }
        });
        reading.stands("medicines", "AdverseEvent.extension");
        return medicines;
    }

    String story() {
        reading.stands("story", "AdverseEvent.event.text");
        return sent.getEvent().hasText() ? sent.getEvent().getText() : "";
    }

    private @Nullable Condition condition(Reference told, String at) {
        if (told.getResource() instanceof Condition one) {
            return one;
        }
        reading.fault(IssueType.NOTSUPPORTED, at, "Put a Condition among contained, and refer to it by # and its id.");
        return null;
    }

    /** The codes of an extension, each by where it stands. */
    private Map<String, String> codes(String url) {
        Map<String, String> codes = new LinkedHashMap<>();
        List<Extension> all = sent.getExtension();
        for (int i = 0; i < all.size(); i++) {
            if (url.equals(all.get(i).getUrl())) {
                String code = all.get(i).getValue() instanceof StringType told ? String.valueOf(told.getValue()) : "";
                codes.put("AdverseEvent.extension[" + i + "].value", code);
            }
        }
        return codes;
    }

    private <E extends Enum<E>> Optional<E> code(@Nullable String code, E[] all, String at) {
        Optional<E> found =
                Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
        if (found.isEmpty()) {
            reading.fault(IssueType.CODEINVALID, at, "Send one of these: " + Arrays.toString(all));
        }
        return found;
    }
}
