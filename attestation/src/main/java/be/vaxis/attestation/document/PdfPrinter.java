package be.vaxis.attestation.document;

import be.vaxis.kernel.Language;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints attestations as PDF: real text, tagged, in one language, with its letters inside.
 *
 * <p>A file keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Level a, since it is the one that asks for the
 * tags and the Unicode that screen readers want as well; part 2, since part 3 only adds files within the file. As many
 * are printed at once as there are processors; who waits longer than ten seconds is refused.
 *
 * <p>Dutch: <i>vaccinatie-attest</i>. Source: process 7, Attestation.
 */
@Component
public class PdfPrinter {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final DocumentHtml html;
    private final BlockingQueue<Typeface> presses;
    private final Duration wait;

    @Autowired
    public PdfPrinter(MessageSource words) {
        this(words, Runtime.getRuntime().availableProcessors(), WAIT);
    }

    PdfPrinter(MessageSource words, int presses, Duration wait) {
        this.html = new DocumentHtml(words);
        this.presses = new LinkedBlockingQueue<>();
        this.wait = wait;
        for (int i = 0; i < presses; i++) {
            this.presses.add(new Typeface());
        }
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * The file, of some 30 kB.
     *
     * <p>Refuses with {@code tooManyAtOnce} when no press came free.
     */
    public byte[] pdf(Document document, Layout layout, Language language) {
        var page = html.of(document, layout, language);
        var typeface = takePress();
        try {
            return print(page, typeface);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.add(typeface);
        }
    }

    private Typeface takePress() {
        try {
            var typeface = presses.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
            if (typeface != null) {
                return typeface;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new TooManyAtOnce();
    }

    private static byte[] print(String page, Typeface typeface) throws IOException {
        var pdf = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var renderer = new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .withProducer("Vaxis")
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(SRGB)
                    .toStream(pdf);
            typeface.addTo(renderer, document);
            renderer.run();
        }
        return pdf.toByteArray();
    }
}
