package be.vaxis.pharmacovigilance.icsr;

import static be.vaxis.pharmacovigilance.icsr.Xml.attrs;

import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes an acknowledgement: {@code MCCI_IN200101UV01} with an {@code MCCI_IN000002UV01} for each case.
 *
 * <p>Dutch: <i>ontvangstbevestiging</i>. Source: ICH E2B(R3), ICSR acknowledgement transaction.
 */
public final class AcknowledgementWriter {

    static final String ROOT = "MCCI_IN200101UV01";
    static final String MESSAGE = "MCCI_IN000002UV01";

    private final Xml xml;

    private AcknowledgementWriter(Xml xml) {
        this.xml = xml;
    }

    /** @param stream stays open */
    public static void write(Acknowledgement acknowledgement, OutputStream stream) {
        new AcknowledgementWriter(new Xml(stream)).write(acknowledgement);
    }

    private void write(Acknowledgement ack) {
        xml.open(ROOT);
        xml.empty("id", "extension", ack.number(), "root", Oid.ACK_BATCH);
        xml.empty("creationTime", "value", Hl7Time.of(ack.created()));
        xml.empty("responseModeCode", "code", "D");
        xml.empty("interactionId", "extension", ROOT, "root", Oid.INTERACTION);
        ack.cases().forEach(of -> xml.in(MESSAGE, attrs(), () -> ofCase(of, ack)));
        IcsrWriter.device(xml, "receiver", "RCV", ack.receiver(), Oid.ACK_BATCH_RECEIVER);
        IcsrWriter.device(xml, "sender", "SND", ack.sender(), Oid.ACK_BATCH_SENDER);
        var local = ack.localNumber();
        if (local != null) {
            line("2", () -> xml.empty("value", "xsi:type", "II", "extension", local, "root", Oid.ACK_LOCAL_BATCH));
        }
        moment("3", ack.transmitted());
        verdict(ack.verdict().name(), "targetBatch", ack.batch(), Oid.BATCH, ack.error());
        xml.close();
    }

    private void ofCase(Acknowledgement.OfCase of, Acknowledgement ack) {
        var local = of.localNumber();
        if (local == null) {
            xml.empty("id", "nullFlavor", "NI");
        } else {
            xml.empty("id", "extension", local, "root", Oid.ACK_LOCAL_REPORT);
        }
        xml.empty("creationTime", "value", Hl7Time.of(ack.created()));
        xml.empty("interactionId", "extension", MESSAGE, "root", Oid.INTERACTION);
        xml.empty("processingCode", "code", "P");
        xml.empty("processingModeCode", "code", "T");
        xml.empty("acceptAckCode", "code", "NE");
        IcsrWriter.device(xml, "receiver", "RCV", ack.receiver(), Oid.ACK_RECEIVER);
        IcsrWriter.device(xml, "sender", "SND", ack.sender(), Oid.ACK_SENDER);
        moment("1", of.created());
        verdict(of.verdict().name(), "targetMessage", of.caseId(), Oid.CASE, of.remark());
    }

    private void verdict(String code, String target, String id, String root, @Nullable String remark) {
        xml.in("acknowledgement", attrs("typeCode", code), () -> {
            xml.in(target, attrs(), () -> xml.empty("id", "extension", id, "root", root));
            if (remark != null) {
                xml.in("acknowledgementDetail", attrs(), () -> xml.text("text", remark));
            }
        });
    }

    private void moment(String code, Instant moment) {
        line(code, () -> xml.empty("value", "xsi:type", "TS", "value", Hl7Time.of(moment)));
    }

    private void line(String code, Runnable value) {
        xml.in("attentionLine", attrs(), () -> {
            xml.empty("keyWordText", "code", code, "codeSystem", Oid.ACK_LINE, "codeSystemVersion", "1.0");
            value.run();
        });
    }
}
