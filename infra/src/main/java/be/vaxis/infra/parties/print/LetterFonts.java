package be.vaxis.infra.parties.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Source Sans, of which the letters in use go into each file. Under the SIL Open Font License, beside the fonts. */
final class LetterFonts {

    private static final String FAMILY = "Source Sans 3";

    private final byte[] regular = read("SourceSans3-Regular.ttf");
    private final byte[] bold = read("SourceSans3-Bold.ttf");

    void addTo(PdfRendererBuilder renderer) {
        renderer.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        renderer.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static byte[] read(String name) {
        try (var font = LetterFonts.class.getResourceAsStream("/fonts/source-sans/" + name)) {
            if (font == null) {
                throw new IllegalStateException("The font " + name + " is missing.");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
