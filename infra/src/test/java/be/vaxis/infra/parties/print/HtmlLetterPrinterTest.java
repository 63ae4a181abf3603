package be.vaxis.infra.parties.print;

import static be.vaxis.infra.parties.print.LetterFixtures.ANNA;
import static be.vaxis.infra.parties.print.LetterFixtures.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class HtmlLetterPrinterTest {

    final HtmlLetterPrinter printer =
            new HtmlLetterPrinter(Clock.fixed(Instant.parse("2021-04-19T22:30:00Z"), ZoneOffset.UTC));

    @Test
    void the_address_and_nothing_else_shows_through_the_window() throws IOException {
        assertThat(PrintedLetter.read(printer.pdf(ANNA)).window())
                .isEqualTo("Anna Peeters\nKorenmarkt 12A bus 3\n9000 GENT");
    }

    @Test
    void the_letter_says_what_it_was_told_to_say() throws IOException {
        var letter = PrintedLetter.read(printer.pdf(ANNA));

        assertThat(letter.title()).isEqualTo("Uw uitnodiging voor vaccinatie");
        assertThat(letter.text().replaceAll("\\s+", " "))
                .contains(
                        "Geachte mevrouw Peeters,", "7KQ4 M2XP 9TRA BC3D", "De vaccinatie is gratis.", LINK.toString());
    }

    @Test
    void the_date_is_that_of_the_belgian_clock() throws IOException {
        assertThat(PrintedLetter.read(printer.pdf(ANNA)).text()).contains("20 april 2021");
    }

    @Test
    void a_camera_reads_the_link_and_only_the_link() throws Exception {
        try (var document = Loader.loadPDF(printer.pdf(ANNA))) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var seen = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));

            assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(LINK.toString());
        }
    }

    @Test
    void it_is_one_page_of_a4_with_its_fonts_inside() throws IOException {
        try (var document = Loader.loadPDF(printer.pdf(ANNA))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), aPoint());
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), aPoint());
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void what_somebody_is_called_is_text_and_never_markup() throws IOException {
        var letter = PrintedLetter.read(printer.pdf(LetterFixtures.to("d'Hondt & <b>Zonen</b>", "Élodie")));

        assertThat(letter.window()).startsWith("Élodie d'Hondt & <b>Zonen</b>\n");
    }

    private static Iterable<PDFont> fonts(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static Offset<Float> aPoint() {
        return Offset.offset(1f);
    }
}
