package be.vaxis.attestation.document;

import static be.vaxis.attestation.document.CertificateFixtures.CERTIFICATES;
import static be.vaxis.attestation.document.CertificateFixtures.signedOnce;
import static be.vaxis.attestation.document.PrintedFixtures.LONGEST;
import static be.vaxis.attestation.document.PrintedFixtures.PRINTER;
import static be.vaxis.attestation.document.PrintedFixtures.annas;
import static be.vaxis.attestation.document.PrintedFixtures.document;
import static be.vaxis.attestation.document.PrintedFixtures.eightDoses;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.holder.Dose;
import be.vaxis.kernel.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhoLayoutTest {

    @Test
    void it_says_the_core_data_set_in_the_order_of_the_who() throws Exception {
        var dose = new Dose(new UUID(1, 1), "COMIRNATY", LocalDate.parse("2021-03-01"), 1, 2);

        assertThat(Sheets.text(PRINTER.pdf(document("Peeters", "Anna", dose), Layout.WHO, Language.EN)))
                .containsSubsequence(
                        "Name in full Anna Peeters",
                        "Date of birth 1985-07-30",
                        "Unique identifier of the person 85.07.30",
                        "Sex female",
                        "Disease COVID-19 (ICD-11 RA01)",
                        "1 / 2 RNA based (ICD-11 XM0GQ8) Comirnaty BioNTech/Pfizer – 2021-03-01",
                        "Belgium (BEL)",
                        "Certificate issuer the Belgian State",
                        "Certificate identifier",
                        "Valid from 2021-09-01",
                        "DDCC:VS RC2");
    }

    @ParameterizedTest
    @EnumSource
    void it_says_in_each_language_that_the_lot_is_not_held(Language language) throws Exception {
        assertThat(Sheets.text(PRINTER.pdf(annas(), Layout.WHO, language))).containsPattern("– ?: .*(WHO|OMS)");
    }

    @Test
    void a_product_that_we_have_no_words_for_keeps_our_code() throws Exception {
        var other = new Dose(new UUID(1, 1), "NEWVAX", LocalDate.parse("2021-03-01"), 0, 0);

        assertThat(Sheets.text(PRINTER.pdf(document("Peeters", "Anna", other), Layout.WHO, Language.EN)))
                .contains("– / – – NEWVAX – – 2021-03-01");
    }

    @Test
    void eight_doses_are_one_sheet_and_the_longest_names_stay_within_it() throws Exception {
        try (var sheet =
                Loader.loadPDF(PRINTER.pdf(document("Peeters", "Anna", eightDoses()), Layout.WHO, Language.FR))) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
        }
        try (var sheet =
                Loader.loadPDF(PRINTER.pdf(document(LONGEST, LONGEST, eightDoses()), Layout.WHO, Language.FR))) {
            assertThat(Sheets.cutOff(sheet)).isEmpty();
        }
    }

    @Test
    void a_certificate_is_then_printed_on_a4() throws Exception {
        var certificate = signedOnce();

        assertThat(Sheets.text(CERTIFICATES.print(certificate, Layout.WHO, Language.NL)))
                .isEqualTo(Sheets.text(CERTIFICATES.print(certificate, Layout.A4, Language.NL)));
    }
}
