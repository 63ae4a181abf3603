package be.vaxis.attestation.document;

import static be.vaxis.attestation.document.CertificateFixtures.CERTIFICATES;
import static be.vaxis.attestation.document.CertificateFixtures.annas;
import static be.vaxis.attestation.document.CertificateFixtures.printed;
import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static be.vaxis.attestation.hcert.HcertFixtures.RECOVERY;
import static be.vaxis.attestation.hcert.HcertFixtures.TEST;
import static be.vaxis.kernel.Language.DE;
import static be.vaxis.kernel.Language.EN;
import static be.vaxis.kernel.Language.FR;
import static be.vaxis.kernel.Language.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A;
import static org.verapdf.pdfa.flavours.PDFAFlavour.PDFUA_1;

import be.vaxis.attestation.hcert.Refused;
import be.vaxis.attestation.hcert.dcc.Dcc;
import be.vaxis.attestation.hcert.dcc.Event;
import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.valueset.ValueSets;
import be.vaxis.kernel.Language;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertificatePrinterTest {

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("be.vaxis.attestation.document.PrintedFixtures#papers")
    void every_form_can_be_read_aloud_and_kept(Layout layout, Language language) throws Exception {
        for (Event event : List.of(DOSE, TEST, RECOVERY)) {
            var pdf = CERTIFICATES.print(annas(event), layout, language);

            assertThat(VeraPdf.faults(pdf, PDFUA_1)).isEmpty();
            assertThat(VeraPdf.faults(pdf, PDFA_2_A)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHO")
    void it_says_what_the_annex_lists_in_its_order_and_in_english_too(Layout layout) throws Exception {
        assertThat(Sheets.text(CERTIFICATES.print(annas(DOSE), layout, FR)))
                .containsSubsequence(
                        "Certificat COVID numérique de l’UE / EU Digital COVID Certificate",
                        "Nom / Name Peeters",
                        "Prénom / First name Anna Élise",
                        "Date de naissance / Date of birth 1964-03-12",
                        "Certificat de vaccination / Vaccination certificate",
                        "Maladie ou agent ciblé / Disease or agent targeted",
                        "COVID-19",
                        "Vaccin à ARNm contre le SARS-CoV-2 / SARS-CoV-2 mRNA vaccine",
                        "Comirnaty",
                        "Biontech Manufacturing GmbH",
                        "2 / 2",
                        "2021-06-15",
                        "Belgique / Belgium",
                        "Vaxis",
                        "URN:UVCI:01:BE:1X2Y3Z4#V",
                        "2021-12-28")
                .contains("This certificate is not a travel document.");
    }

    @Test
    void in_english_nothing_is_said_twice() throws Exception {
        assertThat(Sheets.text(CERTIFICATES.print(annas(DOSE), Layout.A4, EN)))
                .contains("Name Peeters First name Anna Élise", "Country Belgium")
                .doesNotContain("Name /", "Belgium /");
    }

    @Test
    void a_test_tells_its_result_and_a_recovery_its_days() throws Exception {
        assertThat(Sheets.text(CERTIFICATES.print(annas(TEST), Layout.A4, NL)))
                .contains("Niet aangetoond / Not detected", "2021-06-30T09:15+02:00", "A PCR")
                .doesNotContain("sneltest");
        assertThat(Sheets.text(CERTIFICATES.print(annas(RECOVERY), Layout.A4, DE)))
                .contains("2021-04-01", "2021-04-12", "2021-09-28", "Genesungszertifikat");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHO")
    void the_longest_names_stay_within_the_paper(Layout layout) throws Exception {
        var longest = "W".repeat(80);
        var certificate =
                printed(new Dcc(Dcc.VERSION, new PersonName(longest, longest, longest, longest), "1964-03-12", DOSE));
        var pdf = CERTIFICATES.print(certificate, layout, DE);

        assertThat(Sheets.text(pdf).chars().filter(letter -> letter == 'W').count())
                .isEqualTo(160);
        assertThat(VeraPdf.faults(pdf, PDFUA_1)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(Sheets.cutOff(document)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("be.vaxis.attestation.document.PrintedFixtures#papers")
    void it_is_one_sheet_or_two_faces(Layout layout, Language language) throws Exception {
        for (Event event : List.of(DOSE, TEST, RECOVERY)) {
            try (var document = Loader.loadPDF(CERTIFICATES.print(annas(event), layout, language))) {
                assertThat(document.getNumberOfPages()).isEqualTo(layout == Layout.A4 ? 1 : 2);
            }
        }
    }

    @Test
    void a_screen_reader_hears_what_the_picture_is_and_what_is_english() throws Exception {
        try (var document = Loader.loadPDF(CERTIFICATES.print(annas(DOSE), Layout.A4, NL))) {
            var told = Tags.of(document);

            assertThat(told)
                    .contains("Figure: QR-code met alles wat op dit certificaat staat, ondertekend door wie het afgaf");
            assertThat(told).contains("Span in en").doesNotContain("Span in null");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void a_name_that_is_only_in_passport_letters_is_written_with_blanks() throws Exception {
        var certificate = printed(new Dcc(Dcc.VERSION, new PersonName("", "DE<SMET", "", ""), "", DOSE));

        assertThat(Sheets.text(CERTIFICATES.print(certificate, Layout.CARD, EN)))
                .contains("Name DE SMET First name – Date of birth –");
    }

    @Test
    void what_is_no_certificate_is_not_printed_and_one_tells_nothing_in_a_log() throws Exception {
        assertThatThrownBy(() -> PrintedCertificate.read("HC1:NONSENSE", ValueSets.ours()))
                .isInstanceOf(Refused.class);
        assertThat(annas(DOSE)).hasToString("certificate:VACCINATION");
    }
}
