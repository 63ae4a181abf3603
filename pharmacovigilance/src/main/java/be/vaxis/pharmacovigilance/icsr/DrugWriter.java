package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

import java.util.UUID;

/**
 * Writes the drugs of a case with their doses, and beside them their roles and what was judged of them.
 *
 * <p>Dutch: <i>geneesmiddel</i>. Source: ICH E2B(R3) G.k.
 */
final class DrugWriter {

    private static final String[] GIVEN = attrs("classCode", "SBADM", "moodCode", "EVN");
    private static final String[] KIND = attrs("classCode", "MMAT", "determinerCode", "KIND");
    private static final String[] SUBJECT = attrs("typeCode", "SUBJ");

    private final Xml xml;
    private final Observations say;

    DrugWriter(Xml xml, Observations say) {
        this.xml = xml;
        this.say = say;
    }

    void write(Drug drug) {
        xml.in(
                "component",
                attrs("typeCode", "COMP"),
                () -> xml.in("substanceAdministration", GIVEN, () -> {
                    xml.empty("id", "root", drug.ref().toString());
                    consumable(() -> xml.in("kindOfProduct", KIND, () -> xml.text("name", drug.product())));
                    drug.dosages().forEach(this::dosage);
                }));
    }

    private void dosage(Dosage dosage) {
        xml.in(
                "outboundRelationship2",
                attrs("typeCode", "COMP"),
                () -> xml.in("substanceAdministration", GIVEN, () -> {
                    var number = dosage.number();
                    if (number != null) {
                        xml.text("text", "dose " + number);
                    }
                    var date = dosage.date();
                    if (date != null) {
                        xml.in("effectiveTime", attrs("xsi:type", "IVL_TS"), () -> say.date("low", date));
                    }
                    var lot = dosage.lot();
                    if (lot != null) {
                        consumable(() -> lot(lot));
                    }
                }));
    }

    private void lot(Held<String> lot) {
        xml.in("productInstanceInstance", attrs("classCode", "MMAT", "determinerCode", "INSTANCE"), () -> {
            xml.empty("id", "nullFlavor", "NI");
            switch (lot) {
                case Held.Known<String>(var known) -> xml.text("lotNumberText", known);
                case Held.Missing<String>(var why) -> xml.empty("lotNumberText", "nullFlavor", why.name());
            }
        });
    }

    private void consumable(Runnable product) {
        xml.in(
                "consumable",
                attrs("typeCode", "CSM"),
                () -> xml.in("instanceOfKind", attrs("classCode", "INST"), product));
    }

    void role(Drug drug) {
        say.within("component", "COMP", "causalityAssessment", "20", Oid.OBSERVATION, () -> {
            say.ce(drug.role(), Oid.DRUG_ROLE);
            reference("subject2", "productUseReference", "SBADM", drug.ref());
        });
    }

    void assessment(Assessment assessment) {
        say.within("component", "COMP", "causalityAssessment", "39", Oid.OBSERVATION, () -> {
            xml.text("value", assessment.result(), "xsi:type", "ST");
            xml.in("methodCode", attrs(), () -> xml.text("originalText", assessment.method()));
            xml.in(
                    "author",
                    attrs("typeCode", "AUT"),
                    () -> xml.in(
                            "assignedEntity",
                            attrs("classCode", "ASSIGNED"),
                            () -> xml.in("code", attrs(), () -> xml.text("originalText", assessment.source()))));
            reference("subject1", "adverseEffectReference", "OBS", assessment.reaction());
            reference("subject2", "productUseReference", "SBADM", assessment.drug());
        });
    }

    private void reference(String relation, String element, String classCode, UUID ref) {
        xml.in(
                relation,
                SUBJECT,
                () -> xml.in(
                        element,
                        attrs("classCode", classCode, "moodCode", "EVN"),
                        () -> xml.empty("id", "root", ref.toString())));
    }
}
