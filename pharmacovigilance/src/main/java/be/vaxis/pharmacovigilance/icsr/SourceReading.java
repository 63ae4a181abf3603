package be.vaxis.pharmacovigilance.icsr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who told it and who sends it, out of a case. Dutch: <i>bronnen</i>. Source: ICH E2B(R3) C.1.8.2, C.2.r, C.3.
 */
record SourceReading(Element event) {

    FirstSender firstSender() {
        return Coded.of(
                FirstSender.class,
                related("1")
                        .findFirst()
                        .orElseThrow(() -> new MalformedIcsr("C.1.8.2 is missing"))
                        .the(
                                "relatedInvestigation",
                                "subjectOf2",
                                "controlActEvent",
                                "author",
                                "assignedEntity",
                                "code")
                        .required("code"));
    }

    List<Reporter> reporters() {
        return related("2").map(SourceReading::reporter).toList();
    }

    Sender sender() {
        var entity = event.the("subjectOf1", "controlActEvent", "author", "assignedEntity");
        return new Sender(
                Coded.of(SenderType.class, entity.the("code").required("code")),
                entity.the("representedOrganization", "assignedEntity", "representedOrganization", "name")
                        .text(),
                country(entity.first("assignedPerson")).flatMap(Held::known).orElse(null));
    }

    private static Reporter reporter(Element related) {
        var person = related.the(
                "relatedInvestigation", "subjectOf2", "controlActEvent", "author", "assignedEntity", "assignedPerson");
        return new Reporter(
                person.first("name", "family")
                        .flatMap(name -> name.attribute("nullFlavor"))
                        .map(Reading::flavour)
                        .orElse(NullFlavour.MSK), // a name that somebody else tells is not kept
                Reading.held(
                        person.the("asQualifiedEntity", "code"),
                        code -> Coded.of(Qualification.class, code.required("code"))),
                country(Optional.of(person)).orElse(Held.missing(NullFlavour.UNK)),
                related.first("priorityNumber").isPresent());
    }

    private static Optional<Held<String>> country(Optional<Element> person) {
        return person.flatMap(found -> found.first("asLocatedEntity", "location", "code"))
                .map(code -> Reading.held(code, known -> known.required("code")));
    }

    private Stream<Element> related(String code) {
        return event.all("outboundRelationship")
                .filter(related -> related.all("relatedInvestigation").anyMatch(Element.coded(code, Oid.RELATED)));
    }
}
