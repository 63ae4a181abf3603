package be.vaxis.attestation.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed attestation as its reader gets it: the text in the order of the file, and where each letter stands. */
final class Sheets extends PDFTextStripper {

    private static final float THREE_MM = 8.5f;

    private final List<String> outside = new ArrayList<>();

    private Sheets() {}

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    /** Letters less than three millimetres from the edge of their page, which a printer or a knife would cut off. */
    static List<String> cutOff(PDDocument document) throws IOException {
        var sheets = new Sheets();
        sheets.getText(document);
        return sheets.outside;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        boolean inside = letter.getX() >= THREE_MM
                && letter.getX() + letter.getWidth() <= letter.getPageWidth() - THREE_MM
                && letter.getY() - letter.getHeight() >= THREE_MM
                && letter.getY() <= letter.getPageHeight() - THREE_MM;
        if (!inside) {
            outside.add(letter.getUnicode());
        }
        super.processTextPosition(letter);
    }
}
