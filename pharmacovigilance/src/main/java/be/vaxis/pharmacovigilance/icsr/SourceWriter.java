package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

/**
 * Writes who told it, who sent it first and who sends it now.
 *
 * <p>Dutch: <i>bronnen</i>. Source: ICH E2B(R3) C.1.8.2, C.2.r, C.3.
 */
final class SourceWriter {

    private static final String[] INSTANCE = attrs("classCode", "ORG", "determinerCode", "INSTANCE");

    private final Xml xml;
    private final Observations say;

    SourceWriter(Xml xml, Observations say) {
        this.xml = xml;
        this.say = say;
    }

    void firstSender(FirstSender first) {
        related(false, "1", () -> say.code(first.code(), Oid.FIRST_SENDER));
    }

    void reporter(Reporter reporter) {
        related(
                reporter.primary(),
                "2",
                () -> person(() -> {
                    xml.in("name", attrs(), () -> {
                        xml.empty("given", "nullFlavor", reporter.name().name());
                        xml.empty("family", "nullFlavor", reporter.name().name());
                    });
                    xml.in(
                            "asQualifiedEntity",
                            attrs("classCode", "QUAL"),
                            () -> qualification(reporter.qualification()));
                    located(reporter.country());
                }));
    }

    void sender(Sender sender) {
        xml.in(
                "subjectOf1",
                attrs("typeCode", "SUBJ"),
                () -> act(() -> {
                    say.code(sender.type().code(), Oid.SENDER_TYPE);
                    var country = sender.country();
                    if (country != null) {
                        person(() -> {
                            xml.empty("name");
                            located(Held.of(country));
                        });
                    }
                    xml.in(
                            "representedOrganization",
                            INSTANCE,
                            () -> xml.in(
                                    "assignedEntity",
                                    attrs("classCode", "ASSIGNED"),
                                    () -> xml.in(
                                            "representedOrganization",
                                            INSTANCE,
                                            () -> xml.text("name", sender.organisation()))));
                }));
    }

    private void related(boolean primary, String code, Runnable entity) {
        xml.in("outboundRelationship", attrs("typeCode", "SPRT"), () -> {
            if (primary) {
                xml.empty("priorityNumber", "value", "1");
            }
            xml.in("relatedInvestigation", attrs("classCode", "INVSTG", "moodCode", "EVN"), () -> {
                say.code(code, Oid.RELATED);
                xml.in("subjectOf2", attrs("typeCode", "SUBJ"), () -> act(entity));
            });
        });
    }

    private void act(Runnable entity) {
        xml.in(
                "controlActEvent",
                attrs("classCode", "CACT", "moodCode", "EVN"),
                () -> xml.in(
                        "author",
                        attrs("typeCode", "AUT"),
                        () -> xml.in("assignedEntity", attrs("classCode", "ASSIGNED"), entity)));
    }

    private void person(Runnable content) {
        xml.in("assignedPerson", attrs("classCode", "PSN", "determinerCode", "INSTANCE"), content);
    }

    private void qualification(Held<Qualification> qualification) {
        switch (qualification) {
            case Held.Known<Qualification>(var known) -> say.code(known.code(), Oid.QUALIFICATION);
            case Held.Missing<Qualification>(var why) ->
                xml.empty("code", "codeSystem", Oid.QUALIFICATION, "nullFlavor", why.name());
        }
    }

    private void located(Held<String> country) {
        xml.in(
                "asLocatedEntity",
                attrs("classCode", "LOCE"),
                () -> xml.in("location", attrs("classCode", "COUNTRY", "determinerCode", "INSTANCE"), () -> {
                    switch (country) {
                        case Held.Known<String>(var known) ->
                            xml.empty("code", "code", known, "codeSystem", Oid.COUNTRY);
                        case Held.Missing<String>(var why) ->
                            xml.empty("code", "codeSystem", Oid.COUNTRY, "nullFlavor", why.name());
                    }
                }));
    }
}
