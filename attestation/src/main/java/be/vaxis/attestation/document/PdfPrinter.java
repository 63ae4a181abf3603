package be.vaxis.attestation.document;

import be.vaxis.kernel.Language;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints attestations as PDF.
 *
 * <p>Dutch: <i>vaccinatie-attest</i>. Source: process 7, Attestation.
 */
@Component
public class PdfPrinter {

    private final PageHtml html;
    private final Presses presses;

    public PdfPrinter(MessageSource words, Presses presses) {
        this.html = new PageHtml(words, "attestation", EnumSet.allOf(Layout.class));
        this.presses = presses;
    }

    /**
     * The file, of some 30 kB.
     *
     * <p>Refuses with {@code tooManyAtOnce} when no press came free.
     */
    public byte[] pdf(Document document, Layout layout, Language language) {
        return presses.print(html.of(Map.of("document", document), layout, language));
    }
}
