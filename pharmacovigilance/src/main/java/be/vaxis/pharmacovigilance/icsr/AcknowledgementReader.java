package be.vaxis.pharmacovigilance.icsr;

import be.vaxis.pharmacovigilance.icsr.Acknowledgement.CaseVerdict;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.OfCase;
import be.vaxis.pharmacovigilance.icsr.Acknowledgement.Verdict;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a receiver says of a batch.
 *
 * <p>Dutch: <i>ontvangstbevestiging</i>. Source: ICH E2B(R3), ICSR acknowledgement transaction.
 */
public final class AcknowledgementReader {

    private final Limits limits;

    public AcknowledgementReader(Limits limits) {
        this.limits = limits;
    }

    /** @throws MalformedIcsr when it is not an acknowledgement, or beyond a limit */
    public Acknowledgement read(InputStream stream) {
        List<OfCase> cases = new ArrayList<>();
        var root = new SafeXml(limits, AcknowledgementWriter.ROOT, AcknowledgementWriter.MESSAGE)
                .read(stream, message -> cases.add(ofCase(message)));
        var verdict = root.the("acknowledgement");
        return new Acknowledgement(
                root.the("id").required("extension"),
                Hl7Time.parse(root.the("creationTime").required("value")),
                root.the("sender", "device", "id").required("extension"),
                root.the("receiver", "device", "id").required("extension"),
                verdict.the("targetBatch", "id").required("extension"),
                line(root, "2").flatMap(value -> value.attribute("extension")).orElse(null),
                Hl7Time.parse(line(root, "3")
                        .orElseThrow(AcknowledgementReader::undated)
                        .required("value")),
                of(Verdict.class, verdict),
                remark(verdict),
                cases);
    }

    private static OfCase ofCase(Element message) {
        var verdict = message.the("acknowledgement");
        return new OfCase(
                verdict.the("targetMessage", "id").required("extension"),
                message.first("id").flatMap(id -> id.attribute("extension")).orElse(null),
                Hl7Time.parse(line(message, "1")
                        .orElseThrow(AcknowledgementReader::undated)
                        .required("value")),
                of(CaseVerdict.class, verdict),
                remark(verdict));
    }

    private static Optional<Element> line(Element message, String code) {
        return message.all("attentionLine")
                .filter(line -> line.all("keyWordText").anyMatch(word -> code.equals(word.attributes.get("code"))))
                .flatMap(line -> line.all("value"))
                .findFirst();
    }

    private static @Nullable String remark(Element verdict) {
        var remark =
                verdict.all("acknowledgementDetail", "text").map(Element::text).collect(Collectors.joining("\n"));
        return remark.isBlank() ? null : remark;
    }

    private static <E extends Enum<E>> E of(Class<E> verdicts, Element verdict) {
        try {
            return Enum.valueOf(verdicts, verdict.required("typeCode"));
        } catch (IllegalArgumentException unknown) {
            throw new MalformedIcsr("a verdict that E2B does not know", unknown);
        }
    }

    private static MalformedIcsr undated() {
        return new MalformedIcsr("the moment of what is acknowledged is missing");
    }
}
