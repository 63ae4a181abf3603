package be.vaxis.pharmacovigilance.icsr;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The drugs and what was judged of them, out of a case. Dutch: <i>geneesmiddelen</i>. Source: ICH E2B(R3) G.k.
 */
final class DrugReading {

    private static final Pattern DOSE = Pattern.compile("dose (\\d{1,4})");

    private DrugReading() {}

    static List<Drug> drugs(Element role, Element judged) {
        var roles = roles(judged);
        return role.all("subjectOf2", "organizer")
                .filter(Element.coded("4", Oid.ORGANIZER))
                .flatMap(organizer -> organizer.all("component", "substanceAdministration"))
                .map(drug -> drug(drug, roles))
                .toList();
    }

    static List<Assessment> assessments(Element judged) {
        return judgements(judged, "39").map(DrugReading::assessment).toList();
    }

    private static Map<UUID, DrugRole> roles(Element judged) {
        return judgements(judged, "20")
                .collect(Collectors.toMap(
                        judgement -> ref(judgement.the("subject2", "productUseReference", "id")),
                        judgement ->
                                Coded.of(DrugRole.class, judgement.the("value").required("code")),
                        (first, again) -> first));
    }

    private static Drug drug(Element drug, Map<UUID, DrugRole> roles) {
        var ref = ref(drug.the("id"));
        var role = roles.get(ref);
        if (role == null) {
            throw new MalformedIcsr("G.k.1 is missing");
        }
        return new Drug(
                ref,
                role,
                drug.the("consumable", "instanceOfKind", "kindOfProduct", "name")
                        .text(),
                drug.all("outboundRelationship2", "substanceAdministration")
                        .map(DrugReading::dosage)
                        .toList());
    }

    private static Dosage dosage(Element dosage) {
        return new Dosage(
                dosage.first("text").map(text -> number(text.text())).orElse(null),
                Reading.date(
                        dosage.first("effectiveTime", "low").or(() -> dosage.first("effectiveTime", "comp", "low"))),
                dosage.first("consumable", "instanceOfKind", "productInstanceInstance", "lotNumberText")
                        .map(lot -> Reading.held(lot, Element::text))
                        .orElse(null));
    }

    private static @Nullable Integer number(String text) {
        var dose = DOSE.matcher(text);
        return dose.matches() ? Integer.valueOf(dose.group(1)) : null;
    }

    private static Assessment assessment(Element judgement) {
        return new Assessment(
                ref(judgement.the("subject2", "productUseReference", "id")),
                ref(judgement.the("subject1", "adverseEffectReference", "id")),
                judgement
                        .the("author", "assignedEntity", "code", "originalText")
                        .text(),
                judgement.the("methodCode", "originalText").text(),
                judgement.the("value").text());
    }

    private static Stream<Element> judgements(Element judged, String code) {
        return judged.all("component", "causalityAssessment").filter(Element.coded(code, Oid.OBSERVATION));
    }

    private static UUID ref(Element id) {
        return UUID.fromString(id.required("root"));
    }
}
