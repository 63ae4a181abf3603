package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.LetterPrinter;
import be.vaxis.invitation.channel.LetterText;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.logging.Level;

/** Lays letters out from a page of HTML, with the typeface inside the file. */
final class HtmlLetterPrinter implements LetterPrinter {

    private final LetterHtml html = new LetterHtml();
    private final LetterFonts fonts = new LetterFonts();
    private final Clock clock;

    HtmlLetterPrinter(Clock clock) {
        this.clock = clock;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    @Override
    public byte[] pdf(LetterText letter) {
        var pdf = new ByteArrayOutputStream();
        var renderer = new PdfRendererBuilder()
                .withHtmlContent(html.of(letter, clock.instant()), null)
                .withProducer("Vaxis")
                .usePdfUaAccessibility(true)
                .toStream(pdf);
        fonts.addTo(renderer);
        try {
            renderer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
