package be.vaxis.attestation.document;

import static be.vaxis.attestation.AttestationFixtures.first;
import static be.vaxis.attestation.AttestationFixtures.words;
import static be.vaxis.attestation.document.PrintedFixtures.LONGEST;
import static be.vaxis.attestation.document.PrintedFixtures.PRINTER;
import static be.vaxis.attestation.document.PrintedFixtures.annas;
import static be.vaxis.attestation.document.PrintedFixtures.document;
import static be.vaxis.attestation.document.PrintedFixtures.eightDoses;
import static be.vaxis.kernel.Language.FR;
import static be.vaxis.kernel.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.vaxis.kernel.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private static final String SAID = """
            Attestation de vaccination COVID-19 Délivrée par l’État belge NISS 85.07.30-033.28 Nom Peeters Prénom Anna \
            Sexe femme Date de naissance 1985-07-30 Nationalité non connue dans ce registre Vaccinations \
            Dose Vaccin Date (année-mois-jour) 1 Comirnaty (BioNTech/Pfizer) 2021-03-01 \
            2 Comirnaty (BioNTech/Pfizer) 2021-03-22 Établie le 2021-09-01 Référence""";

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHO")
    void it_says_what_process_7_lists_in_the_order_of_reading_and_nothing_else(Layout layout) throws IOException {
        assertThat(Sheets.text(PRINTER.pdf(annas(), layout, FR))).isEqualTo(SAID + " " + annas().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Győrffy",
                "Çelik",
                "Nguyễn",
                "Иванов",
                "Παπαδοπούλου",
                "Şimşek-O’Neill",
                "Łukaszewicz",
                "Großmann",
                "Țepeș",
                "d'Hondt & <b>Zonen</b>"
            })
    void a_name_comes_out_as_it_is_written(String name) throws IOException {
        assertThat(Sheets.text(PRINTER.pdf(document(name, "Anna", first()), Layout.CARD, NL)))
                .contains("Naam " + name + " Voornaam Anna ");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("be.vaxis.attestation.document.PrintedFixtures#papers")
    void the_longest_names_and_eight_doses_stay_within_the_paper(Layout layout, Language language) throws IOException {
        var pdf = PRINTER.pdf(document(LONGEST, LONGEST, eightDoses()), layout, language);

        assertThat(Sheets.text(pdf).chars().filter(letter -> letter == 'W').count())
                .isEqualTo(2L * LONGEST.length());
        assertThat(Sheets.text(pdf)).contains("8 Comirnaty (BioNTech/Pfizer) 2022-05-01");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(Sheets.cutOff(document)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("be.vaxis.attestation.document.PrintedFixtures#papers")
    void eight_doses_are_one_sheet_or_two_faces(Layout layout, Language language) throws IOException {
        try (var document = Loader.loadPDF(PRINTER.pdf(document("Peeters", "Anna", eightDoses()), layout, language))) {
            assertThat(document.getNumberOfPages()).isEqualTo(layout == Layout.A4 ? 1 : 2);
        }
    }

    @Test
    void the_sheet_is_a4_and_the_card_is_that_of_a_bank() throws IOException {
        assertThat(millimetres(Layout.A4)).containsExactly(new float[] {210, 297}, within(0.1f));
        assertThat(millimetres(Layout.CARD)).containsExactly(new float[] {85.6f, 54}, within(0.1f));
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_its_language_and_title_and_not_whose_it_is(Language language) throws IOException {
        try (var document = Loader.loadPDF(PRINTER.pdf(annas(), Layout.A4, language))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language.locale().getLanguage());
            assertThat(document.getDocumentInformation().getTitle()).contains("COVID-19");
            var told = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(told + document.getDocumentInformation().getCOSObject())
                    .doesNotContain("Peeters", "Anna", "85.07.30");
        }
    }

    @Test
    void its_letters_are_inside() throws IOException {
        try (var document = Loader.loadPDF(PRINTER.pdf(annas(), Layout.A4, NL))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(2);
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name)).matches(PDFont::isEmbedded);
            }
        }
    }

    @Test
    void a_press_is_used_again_and_who_finds_none_free_is_refused() {
        var one = new PdfPrinter(words(), new Presses(1, Duration.ZERO));
        assertThat(one.pdf(annas(), Layout.A4, NL)).isNotEmpty();
        assertThat(one.pdf(annas(), Layout.CARD, NL)).isNotEmpty();

        var none = new PdfPrinter(words(), new Presses(0, Duration.ZERO));
        assertThatThrownBy(() -> none.pdf(annas(), Layout.A4, NL)).isInstanceOf(TooManyAtOnce.class);
    }

    private static float[] millimetres(Layout layout) throws IOException {
        try (var document = Loader.loadPDF(PRINTER.pdf(annas(), layout, NL))) {
            var paper = document.getPage(0).getMediaBox();
            return new float[] {paper.getWidth() * 25.4f / 72, paper.getHeight() * 25.4f / 72};
        }
    }
}
