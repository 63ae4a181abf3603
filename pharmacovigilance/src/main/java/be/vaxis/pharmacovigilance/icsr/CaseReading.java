package be.vaxis.pharmacovigilance.icsr;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case out of its message.
 *
 * <p>Dutch: <i>geval</i>. Source: ICH E2B(R3) C.1, H.
 */
final class CaseReading {

    private final Element event;
    private final Element judged;
    private final Element role;

    private CaseReading(Element message) {
        event = message.the("controlActProcess", "subject", "investigationEvent");
        judged = event.the("component", "adverseEventAssessment");
        role = judged.the("subject1", "primaryRole");
    }

    static CaseReport of(Element message) {
        return new CaseReading(message).report(message);
    }

    private CaseReport report(Element message) {
        var sources = new SourceReading(event);
        return new CaseReport(
                identification(message, sources),
                sources.sender(),
                sources.reporters(),
                PatientReading.of(role),
                role.all("subjectOf2", "observation")
                        .filter(Element.coded("29", Oid.OBSERVATION))
                        .map(ReactionReading::of)
                        .toList(),
                DrugReading.drugs(role, judged),
                DrugReading.assessments(judged),
                event.the("text").text(),
                comment("3"),
                comment("1"));
    }

    private Identification identification(Element message, SourceReading sources) {
        return new Identification(
                id(Oid.CASE),
                id(Oid.WORLDWIDE_CASE),
                sources.firstSender(),
                Hl7Time.parse(message.the("controlActProcess", "effectiveTime").required("value")),
                Coded.of(
                        ReportType.class,
                        characteristic("1").orElseThrow(CaseReading::untyped).required("code")),
                new PartialDate(event.the("effectiveTime", "low").required("value")),
                new PartialDate(event.the("availabilityTime").required("value")),
                Reading.bool(event.all("component", "observationEvent")
                        .filter(Element.coded("23", Oid.OBSERVATION))
                        .findFirst()
                        .orElseThrow(() -> new MalformedIcsr("C.1.7 is missing"))
                        .the("value")),
                correction());
    }

    private static MalformedIcsr untyped() {
        return new MalformedIcsr("C.1.3 is missing");
    }

    private String id(String root) {
        return event.all("id")
                .filter(id -> root.equals(id.attributes.get("root")))
                .findFirst()
                .orElseThrow(() -> new MalformedIcsr("the identifier " + root + " is missing"))
                .required("extension");
    }

    private @Nullable Correction correction() {
        return characteristic("3")
                .map(kind -> new Correction(
                        Coded.of(Correction.Kind.class, kind.required("code")),
                        characteristic("4")
                                .flatMap(reason -> reason.first("originalText"))
                                .map(Element::text)
                                .orElse("")))
                .orElse(null);
    }

    private Optional<Element> characteristic(String code) {
        return event.all("subjectOf2", "investigationCharacteristic")
                .filter(Element.coded(code, Oid.CHARACTERISTIC))
                .flatMap(element -> element.all("value"))
                .findFirst();
    }

    private @Nullable String comment(String author) {
        return judged.all("component1", "observationEvent")
                .filter(Element.coded("10", Oid.OBSERVATION))
                .filter(comment -> comment.all("author", "assignedEntity", "code")
                        .anyMatch(code -> author.equals(code.attributes.get("code"))))
                .map(comment -> comment.the("value").text())
                .findFirst()
                .orElse(null);
    }
}
