package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

/**
 * Writes a reaction. Without a MedDRA code the value goes with null flavour NI and our wording: E2B knows no null flavour
 * for E.i.2.1b, and a receiver that is strict about it refuses the case ({@link CaseRules} says so beforehand).
 *
 * <p>Dutch: <i>bijwerking</i>. Source: ICH E2B(R3) E.i.
 */
final class ReactionWriter {

    private final Xml xml;
    private final Observations say;

    ReactionWriter(Xml xml, Observations say) {
        this.xml = xml;
        this.say = say;
    }

    void write(Reaction reaction) {
        xml.in(
                "subjectOf2",
                PatientWriter.SUBJECT,
                () -> xml.in("observation", Observations.OBSERVATION, () -> {
                    xml.empty("id", "root", reaction.ref().toString());
                    say.code("29", Oid.OBSERVATION);
                    time(reaction);
                    xml.in(
                            "value",
                            term(reaction),
                            () -> xml.text("originalText", reaction.verbatim(), "language", reaction.language()));
                    country(reaction);
                    for (var criterion : Criterion.values()) {
                        Held<Boolean> applies =
                                reaction.criteria().contains(criterion) ? Held.of(true) : Held.missing(NullFlavour.NI);
                        about(criterion.code(), () -> say.bl(applies));
                    }
                    about("27", () -> say.ce(reaction.outcome(), Oid.OUTCOME));
                    var confirmed = reaction.confirmed();
                    if (confirmed != null) {
                        about("24", () -> say.bl(Held.of(confirmed)));
                    }
                }));
    }

    private static String[] term(Reaction reaction) {
        var term = reaction.term();
        return term == null
                ? attrs("xsi:type", "CE", "nullFlavor", "NI")
                : attrs(
                        "xsi:type",
                        "CE",
                        "code",
                        term.code(),
                        "codeSystem",
                        Oid.MEDDRA,
                        "codeSystemVersion",
                        term.version());
    }

    private void time(Reaction reaction) {
        var duration = reaction.duration();
        if (duration == null) {
            if (reaction.onset() != null || reaction.end() != null) {
                xml.in("effectiveTime", attrs("xsi:type", "IVL_TS"), () -> interval(reaction));
            }
            return;
        }
        xml.in("effectiveTime", attrs("xsi:type", "SXPR_TS"), () -> {
            xml.in("comp", attrs("xsi:type", "IVL_TS"), () -> interval(reaction));
            xml.in(
                    "comp",
                    attrs("xsi:type", "IVL_TS", "operator", "A"),
                    () -> xml.empty(
                            "width",
                            "value",
                            String.valueOf(duration.number()),
                            "unit",
                            duration.unit().code()));
        });
    }

    private void interval(Reaction reaction) {
        var onset = reaction.onset();
        if (onset != null) {
            say.date("low", onset);
        }
        var end = reaction.end();
        if (end != null) {
            say.date("high", end);
        }
    }

    private void country(Reaction reaction) {
        var country = reaction.country();
        if (country == null) {
            return;
        }
        xml.in(
                "location",
                attrs("typeCode", "LOC"),
                () -> xml.in(
                        "locatedEntity",
                        attrs("classCode", "LOCE"),
                        () -> xml.in(
                                "locatedPlace",
                                attrs("classCode", "COUNTRY", "determinerCode", "INSTANCE"),
                                () -> xml.empty("code", "code", country, "codeSystem", Oid.COUNTRY))));
    }

    private void about(String code, Runnable value) {
        say.within("outboundRelationship2", "PERT", "observation", code, Oid.OBSERVATION, value);
    }
}
