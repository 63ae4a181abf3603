package be.vaxis.pharmacovigilance.icsr;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reaction, out of a case. Dutch: <i>bijwerking</i>. Source: ICH E2B(R3) E.i.
 */
record ReactionReading(Element reaction) {

    static Reaction of(Element reaction) {
        return new ReactionReading(reaction).read();
    }

    private Reaction read() {
        var value = reaction.the("value");
        var wording = value.the("originalText");
        return new Reaction(
                UUID.fromString(reaction.the("id").required("root")),
                wording.text(),
                wording.attribute("language").orElse(""),
                value.attribute("code").map(code -> Reading.term(value)).orElse(null),
                criteria(),
                time("low"),
                time("high"),
                reaction.first("effectiveTime", "comp", "width")
                        .map(Reading::quantity)
                        .orElse(null),
                about("27")
                        .map(outcome -> Coded.of(Outcome.class, outcome.required("code")))
                        .orElse(Outcome.UNKNOWN),
                about("24")
                        .flatMap(confirmed -> Reading.bool(confirmed).known())
                        .orElse(null),
                reaction.first("location", "locatedEntity", "locatedPlace", "code")
                        .flatMap(code -> code.attribute("code"))
                        .orElse(null));
    }

    private Set<Criterion> criteria() {
        var found = EnumSet.noneOf(Criterion.class);
        for (var criterion : Criterion.values()) {
            about(criterion.code())
                    .flatMap(value -> Reading.bool(value).known())
                    .filter(applies -> applies)
                    .ifPresent(applies -> found.add(criterion));
        }
        return found;
    }

    private @Nullable Held<PartialDate> time(String end) {
        return Reading.date(
                reaction.first("effectiveTime", end).or(() -> reaction.first("effectiveTime", "comp", end)));
    }

    private Optional<Element> about(String code) {
        return reaction.all("outboundRelationship2", "observation")
                .filter(Element.coded(code, Oid.OBSERVATION))
                .flatMap(element -> element.all("value"))
                .findFirst();
    }
}
