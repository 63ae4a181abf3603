package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

/**
 * Writes the patient, and within the patient the reactions and the drugs.
 *
 * <p>Dutch: <i>patiënt</i>. Source: ICH E2B(R3) D.
 */
final class PatientWriter {

    static final String[] SUBJECT = attrs("typeCode", "SBJ");

    private final Xml xml;
    private final Observations say;
    private final ReactionWriter reactions;
    private final DrugWriter drugs;

    PatientWriter(Xml xml, Observations say, DrugWriter drugs) {
        this.xml = xml;
        this.say = say;
        this.drugs = drugs;
        reactions = new ReactionWriter(xml, say);
    }

    void write(CaseReport report) {
        var patient = report.patient();
        xml.in(
                "subject1",
                SUBJECT,
                () -> xml.in("primaryRole", attrs("classCode", "INVSBJ"), () -> {
                    xml.in("player1", attrs("classCode", "PSN", "determinerCode", "INSTANCE"), () -> player(patient));
                    age(patient);
                    history(patient);
                    report.reactions().forEach(reactions::write);
                    organizer("4", () -> report.drugs().forEach(drugs::write));
                }));
    }

    private void player(Patient patient) {
        switch (patient.initials()) {
            case Held.Known<String>(var initials) -> xml.text("name", initials);
            case Held.Missing<String>(var why) -> xml.empty("name", "nullFlavor", why.name());
        }
        switch (patient.sex()) {
            case Held.Known<Sex>(var sex) ->
                xml.empty("administrativeGenderCode", "code", sex.code(), "codeSystem", Oid.SEX);
            case Held.Missing<Sex>(var why) ->
                xml.empty("administrativeGenderCode", "codeSystem", Oid.SEX, "nullFlavor", why.name());
        }
        var birthDate = patient.birthDate();
        if (birthDate != null) {
            say.date("birthTime", birthDate);
        }
        var died = patient.died();
        if (died != null) {
            say.date("deceasedTime", Held.of(died));
        }
    }

    private void age(Patient patient) {
        var age = patient.age();
        if (age != null) {
            observed(
                    "3",
                    () -> xml.empty(
                            "value",
                            "xsi:type",
                            "PQ",
                            "value",
                            String.valueOf(age.number()),
                            "unit",
                            age.unit().code()));
        }
        var group = patient.ageGroup();
        if (group != null) {
            observed("4", () -> say.ce(group, Oid.AGE_GROUP));
        }
    }

    private void history(Patient patient) {
        var text = patient.historyText();
        if (patient.history().isEmpty() && text == null) {
            return;
        }
        organizer("1", () -> {
            patient.history().forEach(this::condition);
            if (text != null) {
                say.within("component", "COMP", "observation", "18", Oid.OBSERVATION, () -> historyText(text));
            }
        });
    }

    private void condition(Condition condition) {
        var start = condition.start();
        xml.in(
                "component",
                attrs("typeCode", "COMP"),
                () -> xml.in("observation", Observations.OBSERVATION, () -> {
                    var term = condition.term();
                    xml.empty(
                            "code", "code", term.code(), "codeSystem", Oid.MEDDRA, "codeSystemVersion", term.version());
                    if (start != null) {
                        xml.in("effectiveTime", attrs("xsi:type", "IVL_TS"), () -> say.date("low", start));
                    }
                }));
    }

    private void historyText(Held<String> text) {
        switch (text) {
            case Held.Known<String>(var known) -> xml.text("value", known, "xsi:type", "ED");
            case Held.Missing<String>(var why) -> xml.empty("value", "xsi:type", "ED", "nullFlavor", why.name());
        }
    }

    private void observed(String code, Runnable value) {
        say.within("subjectOf2", "SBJ", "observation", code, Oid.OBSERVATION, value);
    }

    private void organizer(String code, Runnable content) {
        xml.in(
                "subjectOf2",
                SUBJECT,
                () -> xml.in("organizer", attrs("classCode", "CATEGORY", "moodCode", "EVN"), () -> {
                    say.code(code, Oid.ORGANIZER);
                    content.run();
                }));
    }
}
