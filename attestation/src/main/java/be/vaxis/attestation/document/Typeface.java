package be.vaxis.attestation.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Source Sans, read once and used for one file at a time; the letters in use go into each file.
 *
 * <p>Under the SIL Open Font License, beside the fonts. Has Latin with the marks of Europe and Vietnam, Greek and
 * Cyrillic.
 */
final class Typeface {

    private static final String FAMILY = "Source Sans 3";

    private List<TrueTypeFont> cuts = List.of();

    void addTo(PdfRendererBuilder renderer, PDDocument document) throws IOException {
        if (cuts.isEmpty()) {
            cuts = List.of(read("SourceSans3-Regular.ttf"), read("SourceSans3-Bold.ttf"));
        }
        renderer.useFont(supplier(cuts.getFirst(), document), FAMILY, 400, FontStyle.NORMAL, true);
        renderer.useFont(supplier(cuts.getLast(), document), FAMILY, 700, FontStyle.NORMAL, true);
    }

    private static PDFontSupplier supplier(TrueTypeFont cut, PDDocument document) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, cut, true));
    }

    private static TrueTypeFont read(String name) throws IOException {
        try (var file = Typeface.class.getResourceAsStream("/fonts/source-sans/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The font " + name + " is missing.");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            font.setEnableGsub(false); // letters that were joined cannot always be copied out again
            return font;
        }
    }
}
