package be.vaxis.infra.parties.print;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.ArrivedFile;
import be.vaxis.infra.parties.arrivals.Kind;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * Reads a letter as the postman and its receiver do.
 *
 * @param window what shows through the window of the envelope
 * @param title as the file calls itself
 * @param text of all pages
 */
record PrintedLetter(String window, String title, String text) {

    private static final double POINTS_PER_MM = 72 / 25.4;

    /** @throws IOException when it is no PDF */
    static PrintedLetter read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var title =
                    Objects.requireNonNullElse(document.getDocumentInformation().getTitle(), "");
            return new PrintedLetter(window(document), title, new PDFTextStripper().getText(document));
        }
    }

    Arrival arrival(String id, byte[] pdf, Instant at) {
        var file = new ArrivedFile(id + ".pdf", "application/pdf", pdf);
        return new Arrival(0, Kind.LETTER, at, id, window, title, text, "", List.of(file));
    }

    private static String window(PDDocument document) throws IOException {
        var area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion(
                "window",
                new Rectangle2D.Double(
                        EnvelopeWindow.LEFT_MM * POINTS_PER_MM,
                        EnvelopeWindow.TOP_MM * POINTS_PER_MM,
                        EnvelopeWindow.WIDTH_MM * POINTS_PER_MM,
                        EnvelopeWindow.HEIGHT_MM * POINTS_PER_MM));
        area.extractRegions(document.getPage(0));
        return area.getTextForRegion("window").lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "letter of " + text.length() + " characters";
    }
}
