package be.vaxis.pharmacovigilance.icsr;

import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a batch of cases back, one case in memory at a time.
 *
 * <p>Reads the fields that {@link IcsrWriter} writes and passes over what else the standard allows.
 *
 * <p>Dutch: <i>lezer van gevallen</i>. Source: ICH E2B(R3).
 */
public final class IcsrReader {

    private final Limits limits;

    public IcsrReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param cases gets each case, in order of the file; those before a fault have been given when it is thrown
     * @return the envelope, known only at the end
     * @throws MalformedIcsr when the file is not such a batch, or beyond a limit
     */
    public BatchHeader read(InputStream stream, Consumer<CaseReport> cases) {
        var root = new SafeXml(limits, IcsrWriter.ROOT, IcsrWriter.MESSAGE)
                .read(stream, message -> cases.accept(caseOf(message)));
        return new BatchHeader(
                root.the("id").required("extension"),
                Hl7Time.parse(root.the("creationTime").required("value")),
                root.the("sender", "device", "id").required("extension"),
                root.the("receiver", "device", "id").required("extension"));
    }

    private static CaseReport caseOf(Element message) {
        try {
            return CaseReading.of(message);
        } catch (IllegalArgumentException notOfItsForm) {
            throw new MalformedIcsr("a date, number or reference is not of its form", notOfItsForm);
        }
    }
}
