package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

import org.jspecify.annotations.Nullable;

/**
 * Writes one case within its message. The order of elements is that of {@code PORR_MT049016UV}.
 *
 * <p>Dutch: <i>geval</i>. Source: ICH E2B(R3) C.1, H; reference instances of ICH.
 */
final class CaseWriter {

    private static final String[] ACT = attrs("classCode", "CACT", "moodCode", "EVN");
    private static final String[] INVESTIGATION = attrs("classCode", "INVSTG", "moodCode", "EVN");
    private static final String[] SUBJECT = attrs("typeCode", "SUBJ");
    private static final String[] COMPONENT = attrs("typeCode", "COMP");

    private final Xml xml;
    private final Observations say;
    private final SourceWriter sources;
    private final PatientWriter patients;
    private final DrugWriter drugs;

    CaseWriter(Xml xml) {
        this.xml = xml;
        say = new Observations(xml);
        sources = new SourceWriter(xml, say);
        drugs = new DrugWriter(xml, say);
        patients = new PatientWriter(xml, say, drugs);
    }

    void write(CaseReport report) {
        xml.in("controlActProcess", ACT, () -> {
            xml.empty("code", "code", "PORR_TE049016UV", "codeSystem", Oid.TRIGGER);
            xml.empty(
                    "effectiveTime", "value", Hl7Time.of(report.identification().created()));
            xml.in("subject", SUBJECT, () -> xml.in("investigationEvent", INVESTIGATION, () -> event(report)));
        });
    }

    private void event(CaseReport report) {
        var identification = report.identification();
        xml.empty("id", "extension", identification.id(), "root", Oid.CASE);
        xml.empty("id", "extension", identification.worldwideId(), "root", Oid.WORLDWIDE_CASE);
        xml.empty("code", "code", "PAT_ADV_EVNT", "codeSystem", Oid.ACT_CODE);
        xml.text("text", report.narrative());
        xml.empty("statusCode", "code", "active");
        xml.in(
                "effectiveTime",
                attrs(),
                () -> xml.empty("low", "value", identification.firstReceived().digits()));
        xml.empty("availabilityTime", "value", identification.mostRecent().digits());
        xml.in("component", COMPONENT, () -> xml.in("adverseEventAssessment", INVESTIGATION, () -> assessment(report)));
        flag("1", Held.of(false)); // C.1.6.1: we hold no documents
        flag("23", identification.expedited());
        sources.firstSender(identification.firstSender());
        report.reporters().forEach(sources::reporter);
        sources.sender(report.sender());
        characteristics(identification);
    }

    private void assessment(CaseReport report) {
        patients.write(report);
        report.drugs().forEach(drugs::role);
        report.assessments().forEach(drugs::assessment);
        comment(report.reporterComment(), "3");
        comment(report.senderComment(), "1");
    }

    private void flag(String code, Held<Boolean> value) {
        say.within("component", "COMP", "observationEvent", code, Oid.OBSERVATION, () -> say.bl(value));
    }

    private void comment(@Nullable String comment, String author) {
        if (comment == null) {
            return;
        }
        say.within("component1", "COMP", "observationEvent", "10", Oid.OBSERVATION, () -> {
            xml.text("value", comment, "xsi:type", "ED");
            xml.in(
                    "author",
                    attrs("typeCode", "AUT"),
                    () -> xml.in("assignedEntity", attrs("classCode", "ASSIGNED"), () -> say.code(author, Oid.AUTHOR)));
        });
    }

    private void characteristics(Identification identification) {
        characteristic("1", () -> say.ce(identification.type(), Oid.REPORT_TYPE));
        characteristic("2", () -> say.bl(Held.missing(NullFlavour.NI))); // C.1.9.1: true or NI, never false
        var correction = identification.correction();
        if (correction != null) {
            characteristic("3", () -> say.ce(correction.kind(), Oid.CORRECTION));
            characteristic(
                    "4",
                    () -> xml.in(
                            "value", attrs("xsi:type", "CE"), () -> xml.text("originalText", correction.reason())));
        }
    }

    private void characteristic(String code, Runnable value) {
        say.within("subjectOf2", "SUBJ", "investigationCharacteristic", code, Oid.CHARACTERISTIC, value);
    }
}
