package be.vaxis.infra.parties.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a letter as a picture, for who wants to see it without another program. */
final class LetterPicture {

    private static final int DOTS_PER_INCH = 110;

    private LetterPicture() {}

    static byte[] of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var png = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH), "png", png);
            return png.toByteArray();
        }
    }
}
