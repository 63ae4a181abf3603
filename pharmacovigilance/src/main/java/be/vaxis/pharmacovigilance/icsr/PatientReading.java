package be.vaxis.pharmacovigilance.icsr;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The patient, out of a case. Dutch: <i>patiënt</i>. Source: ICH E2B(R3) D.
 */
record PatientReading(Element role, Element player) {

    static Patient of(Element role) {
        return new PatientReading(role, role.the("player1")).patient();
    }

    private Patient patient() {
        return new Patient(
                Reading.held(player.the("name"), Element::text),
                Reading.date(player.first("birthTime")),
                observed("3").map(Reading::quantity).orElse(null),
                observed("4")
                        .map(value -> Coded.of(AgeGroup.class, value.required("code")))
                        .orElse(null),
                Reading.held(
                        player.the("administrativeGenderCode"), code -> Coded.of(Sex.class, code.required("code"))),
                player.first("deceasedTime")
                        .flatMap(time -> time.attribute("value"))
                        .map(Reading::day)
                        .orElse(null),
                history()
                        .filter(condition -> Oid.MEDDRA.equals(
                                condition.the("code").attributes.get("codeSystem")))
                        .map(PatientReading::condition)
                        .toList(),
                historyText());
    }

    private static Condition condition(Element condition) {
        return new Condition(
                Reading.term(condition.the("code")), Reading.date(condition.first("effectiveTime", "low")));
    }

    private @Nullable Held<String> historyText() {
        return history()
                .filter(Element.coded("18", Oid.OBSERVATION))
                .map(text -> Reading.held(text.the("value"), Element::text))
                .findFirst()
                .orElse(null);
    }

    private Stream<Element> history() {
        return role.all("subjectOf2", "organizer")
                .filter(Element.coded("1", Oid.ORGANIZER))
                .flatMap(organizer -> organizer.all("component", "observation"));
    }

    private Optional<Element> observed(String code) {
        return role.all("subjectOf2", "observation")
                .filter(Element.coded(code, Oid.OBSERVATION))
                .flatMap(element -> element.all("value"))
                .findFirst();
    }
}
