package be.vaxis.attestation.document;

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
import org.springframework.stereotype.Component;

/**
 * Makes files of pages: real text, tagged, in one language, with their letters inside.
 *
 * <p>A file keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). Level a, since it is the one that asks for the
 * tags and the Unicode that screen readers want as well; part 2, since part 3 only adds files within the file. As many
 * are printed at once as there are processors; who waits longer than ten seconds is refused.
 *
 * <p>Dutch: <i>afdrukken</i>. Source: process 7, Attestation (printable).
 */
@Component
public class Presses {

    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final BlockingQueue<Typeface> free = new LinkedBlockingQueue<>();
    private final Duration wait;

    @Autowired
    public Presses() {
        this(Runtime.getRuntime().availableProcessors(), WAIT);
    }

    Presses(int presses, Duration wait) {
        this.wait = wait;
        for (int i = 0; i < presses; i++) {
            free.add(new Typeface());
        }
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Refuses with {@code tooManyAtOnce} when no press came free. */
    byte[] print(String page) {
        var typeface = take();
        try {
            return print(page, typeface);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.add(typeface);
        }
    }

    private Typeface take() {
        try {
            var typeface = free.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
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
            var builder = new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .withProducer("Vaxis")
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .useColorProfile(SRGB);
            typeface.addTo(builder, document);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                SpokenEnglish.mark(document);
                document.save(pdf);
            }
        }
        return pdf.toByteArray();
    }
}
