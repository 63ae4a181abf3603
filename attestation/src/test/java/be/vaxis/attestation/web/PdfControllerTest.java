package be.vaxis.attestation.web;

import static be.vaxis.attestation.AttestationFixtures.ANNA;
import static be.vaxis.attestation.AttestationFixtures.FIRST;
import static be.vaxis.attestation.AttestationFixtures.SECOND;
import static be.vaxis.attestation.AttestationFixtures.TODAY;
import static be.vaxis.attestation.AttestationFixtures.anna;
import static be.vaxis.attestation.AttestationFixtures.first;
import static be.vaxis.attestation.AttestationFixtures.second;
import static be.vaxis.attestation.AttestationFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.attestation.attestation.AttestationId;
import be.vaxis.attestation.document.Document;
import be.vaxis.attestation.document.PdfPrinter;
import be.vaxis.attestation.document.Presses;
import be.vaxis.attestation.document.Vaccines;
import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.issued.IssuedAttestation;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PdfControllerTest {

    private static final AttestationId ANNAS = AttestationId.of(ANNA, TODAY);
    private static final String PATH = "/my/attestation/" + ANNAS.value() + ".pdf";

    final OwnAttestations own = mock();
    final MockMvc mvc = MockMvcBuilders.standaloneSetup(new PdfController(own, new PdfPrinter(words(), new Presses())))
            .setCustomArgumentResolvers(new CallerIsAnna())
            .build();

    @Test
    void it_is_a_file_that_no_cache_keeps_under_a_name_without_a_person() throws Exception {
        hers(first(), second());

        mvc.perform(get(PATH))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(
                        header().string("Content-Disposition", "attachment; filename=\"vaccination-attestation.pdf\""));
    }

    @Test
    void it_is_in_the_language_and_layout_that_are_asked_for() throws Exception {
        hers(first(), second());

        assertThat(languageAndPages(PATH + "?language=de&layout=card")).isEqualTo("de 2");
        assertThat(languageAndPages(PATH + "?layout=a4")).as("that of the page").isEqualTo("fr 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?language=es", "?layout=a5"})
    void what_is_not_spoken_or_printed_here_is_refused(String query) throws Exception {
        mvc.perform(get(PATH + query)).andExpect(status().isBadRequest());

        verifyNoInteractions(own);
    }

    @Test
    void a_dose_that_was_withdrawn_makes_it_void() {
        hers(first());

        assertThatThrownBy(() -> mvc.perform(get(PATH))).hasCauseInstanceOf(NoLongerValid.class);
    }

    @Test
    void somebody_elses_is_unknown() {
        when(own.document(any(), any())).thenThrow(new UnknownAttestation());

        assertThatThrownBy(() -> mvc.perform(get(PATH))).hasCauseInstanceOf(UnknownAttestation.class);
    }

    private String languageAndPages(String path) throws Exception {
        var pdf = mvc.perform(get(path).locale(Locale.FRENCH)).andReturn().getResponse();
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            return document.getDocumentCatalog().getLanguage() + " " + document.getNumberOfPages();
        }
    }

    private void hers(Dose... doses) {
        var issued = new IssuedAttestation(ANNAS, TODAY, List.of(FIRST, SECOND));
        when(own.document(eq(ANNAS.value()), any()))
                .thenReturn(Document.of(anna(doses), issued, new Vaccines(words())));
    }
}
