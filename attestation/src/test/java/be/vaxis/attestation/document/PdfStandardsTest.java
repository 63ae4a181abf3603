package be.vaxis.attestation.document;

import static be.vaxis.attestation.document.PrintedFixtures.LONGEST;
import static be.vaxis.attestation.document.PrintedFixtures.PRINTER;
import static be.vaxis.attestation.document.PrintedFixtures.annas;
import static be.vaxis.attestation.document.PrintedFixtures.document;
import static be.vaxis.attestation.document.PrintedFixtures.eightDoses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import be.vaxis.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** ISO 14289-1 (PDF/UA-1) and ISO 19005-2 (PDF/A-2a), as veraPDF judges them. */
class PdfStandardsTest {

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("be.vaxis.attestation.document.PrintedFixtures#forms")
    void every_form_can_be_read_aloud_and_kept(Layout layout, Language language) throws Exception {
        var pdf = PRINTER.pdf(annas(), layout, language);

        assertThat(VeraPdf.faults(pdf, PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFA_2_A)).isEmpty();
    }

    @Test
    void so_can_one_that_runs_over_more_faces() throws Exception {
        var pdf = PRINTER.pdf(document(LONGEST, LONGEST, eightDoses()), Layout.CARD, Language.DE);

        assertThat(VeraPdf.faults(pdf, PDFUA_1)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest(name = "{1} asks for {0}")
    @MethodSource("parts")
    void the_judge_misses_what_is_taken_away(COSName part, PDFAFlavour standard) throws Exception {
        var pdf = PRINTER.pdf(annas(), Layout.A4, Language.NL);

        assertThat(VeraPdf.faults(without(part, pdf), standard)).isNotEmpty();
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(COSName.LANG, PDFUA_1),
                Arguments.of(COSName.STRUCT_TREE_ROOT, PDFUA_1),
                Arguments.of(COSName.VIEWER_PREFERENCES, PDFUA_1),
                Arguments.of(COSName.MARK_INFO, PDFA_2_A),
                Arguments.of(COSName.METADATA, PDFA_2_A));
    }

    private static byte[] without(COSName part, byte[] pdf) throws IOException {
        var broken = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.containsKey(part)).isTrue();
            catalog.removeItem(part);
            document.save(broken);
        }
        return broken.toByteArray();
    }
}
