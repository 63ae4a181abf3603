package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

import java.io.OutputStream;

/**
 * Writes a batch of cases, each as it comes: {@code MCCI_IN200100UV01} with a {@code PORR_IN049016UV} for each. Of a
 * million cases it holds one.
 *
 * <p>Writes what it is given; whether a receiver will take it is for {@link CaseRules} to say first.
 *
 * <p>Uncertain: {@code processingCode} is P (production) always; test systems of receivers are told apart by the
 * identifier of the receiver.
 *
 * <p>Dutch: <i>zending van gevallen</i>. Source: ICH E2B(R3), N.1 and N.2.r.
 */
public final class IcsrWriter implements AutoCloseable {

    static final String ROOT = "MCCI_IN200100UV01";
    static final String MESSAGE = "PORR_IN049016UV";

    private final Xml xml;
    private final BatchHeader header;
    private final CaseWriter cases;

    /** @param stream stays open when the batch is closed */
    public IcsrWriter(OutputStream stream, BatchHeader header) {
        this.header = header;
        xml = new Xml(stream);
        cases = new CaseWriter(xml);
        xml.open(ROOT);
        xml.empty("id", "extension", header.number(), "root", Oid.BATCH);
        xml.empty("creationTime", "value", Hl7Time.of(header.created()));
        xml.empty("responseModeCode", "code", "D");
        xml.empty("interactionId", "extension", ROOT, "root", Oid.INTERACTION);
        xml.empty("name", "code", "1", "codeSystem", Oid.MESSAGE_TYPE, "codeSystemVersion", Oid.LIST_VERSION);
    }

    /** Adds a case; the identifier of its message is that of the case. */
    public IcsrWriter write(CaseReport report) {
        xml.in(MESSAGE, attrs(), () -> {
            xml.empty("id", "extension", report.identification().id(), "root", Oid.CASE);
            xml.empty(
                    "creationTime", "value", Hl7Time.of(report.identification().created()));
            xml.empty("interactionId", "extension", MESSAGE, "root", Oid.INTERACTION);
            xml.empty("processingCode", "code", "P");
            xml.empty("processingModeCode", "code", "T");
            xml.empty("acceptAckCode", "code", "AL");
            device(xml, "receiver", "RCV", header.receiver(), Oid.MESSAGE_RECEIVER);
            device(xml, "sender", "SND", header.sender(), Oid.MESSAGE_SENDER);
            cases.write(report);
        });
        xml.flush();
        return this;
    }

    @Override
    public void close() {
        device(xml, "receiver", "RCV", header.receiver(), Oid.BATCH_RECEIVER);
        device(xml, "sender", "SND", header.sender(), Oid.BATCH_SENDER);
        xml.close();
    }

    static void device(Xml xml, String role, String type, String id, String root) {
        xml.in(
                role,
                attrs("typeCode", type),
                () -> xml.in(
                        "device",
                        attrs("classCode", "DEV", "determinerCode", "INSTANCE"),
                        () -> xml.empty("id", "extension", id, "root", root)));
    }
}
