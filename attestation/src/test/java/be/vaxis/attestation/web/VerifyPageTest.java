package be.vaxis.attestation.web;

import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.verification.House;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody at a door, without JavaScript. */
class VerifyPageTest {

    static final String CODE = House.code(DOSE);

    final House house = new House();
    String inThePicture = CODE;
    final MockMvc pages =
            PagesOfVerifying.around(house, picture -> Optional.of(inThePicture).filter(code -> !code.isEmpty()));

    @Test
    void the_form_asks_for_a_country_of_which_there_are_rules() throws Exception {
        pages.perform(get("/verify").locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<option value=\"BE\" selected=\"selected\">Belgium")))
                .andExpect(header().string("Permissions-Policy", containsString("camera=(self)")));
    }

    @Test
    void green_is_told_by_words_with_initials_and_birthday_and_nothing_more_of_the_person() throws Exception {
        verify(CODE, "BE")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("ver-green"),
                                containsString("<span>Valid</span>"),
                                containsString("A. P."),
                                containsString("12 March"))))
                .andExpect(content().string(not(containsString("Peeters"))))
                .andExpect(content().string(not(containsString("1964"))))
                .andExpect(content().string(not(containsString("Comirnaty"))))
                .andExpect(content().string(not(containsString(CODE))));
    }

    @Test
    void for_another_country_nothing_of_the_person_is_shown() throws Exception {
        verify(CODE, "NL")
                .andExpect(content().string(containsString("ver-open")))
                .andExpect(content().string(containsString("Cannot be decided")))
                .andExpect(content().string(not(containsString("A. P."))));
    }

    @Test
    void red_shows_nobody_and_tells_the_holder_why_in_four_languages() throws Exception {
        house.revoked = true;
        verify(CODE, "BE")
                .andExpect(content()
                        .string(allOf(
                                containsString("ver-red"),
                                containsString("Not valid"),
                                containsString("REVOCATION"),
                                containsString("withdrawn or suspended"),
                                containsString("ingetrokken of geschorst"),
                                containsString("retiré ou suspendu"),
                                containsString("widerrufen oder ausgesetzt"))))
                .andExpect(content().string(not(containsString("A. P."))));
    }

    @Test
    void the_reason_stands_among_the_details_only() throws Exception {
        house.revoked = true;
        String page = verify(CODE, "BE").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page.substring(0, page.indexOf("<details>"))).doesNotContain("REVOCATION", "withdrawn");
    }

    @Test
    void a_rule_that_is_not_kept_is_named_in_four_languages() throws Exception {
        house.now = HcertFixtures.ISSUED.plusSeconds(1);
        verify(House.code(HcertFixtures.TEST), "BE").andExpect(content().string(containsString("ver-green")));
        house.now = house.now.plusSeconds(3 * 86_400);
        verify(House.code(HcertFixtures.TEST), "BE")
                .andExpect(content()
                        .string(allOf(
                                containsString("TR-BE-0003 1.0.0"),
                                containsString("Not met: The sample"),
                                containsString("72 hours"),
                                containsString("72 uur"),
                                containsString("72 heures"),
                                containsString("72 Stunden"))));
    }

    @Test
    void the_answer_goes_away_after_four_minutes() throws Exception {
        verify(CODE, "BE")
                .andExpect(header().string("Refresh", "240;url=/verify?country=BE"))
                .andExpect(content().string(containsString("data-clear=\"240\"")));
    }

    @Test
    void a_picture_is_read_instead_of_the_text() throws Exception {
        var picture = new MockMultipartFile("picture", "code.png", "image/png", new byte[] {1});
        pages.perform(multipart("/verify").file(picture).param("country", "BE").locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("ver-green")));
        inThePicture = "";
        pages.perform(multipart("/verify").file(picture).param("country", "BE").locale(Locale.ENGLISH))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("No code can be read on this photo")));
    }

    @Test
    void a_picture_has_at_most_8_000_000_bytes() throws Exception {
        for (int bytes : new int[] {8_000_000, 8_000_001}) {
            var picture = new MockMultipartFile("picture", "code.png", "image/png", new byte[bytes]);
            pages.perform(multipart("/verify")
                            .file(picture)
                            .locale(Locale.ENGLISH)
                            .param("country", "BE"))
                    .andExpect(status().is(bytes == 8_000_000 ? 200 : 422));
        }
    }

    @Test
    void a_text_has_at_most_4_400_signs() throws Exception {
        verify("x".repeat(4_400), "BE").andExpect(status().isOk());
        verify("x".repeat(4_401), "BE").andExpect(status().is(422));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothing_is_told_as_such(String nothing) throws Exception {
        verify(nothing, "BE")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Choose a photo or paste the text")));
    }

    @Test
    void a_country_that_does_not_exist_is_told_as_such() throws Exception {
        verify(CODE, "XQ").andExpect(status().is(422));
    }

    @Test
    void whoever_verifies_too_much_waits() throws Exception {
        for (int i = 0; i < 120; i++) {
            verify("no code", "BE").andExpect(status().isOk());
        }
        verify(CODE, "BE").andExpect(status().is(429)).andExpect(content().string(containsString("Wait a while")));
    }

    @Test
    void a_list_that_is_old_is_told() throws Exception {
        house.asOf = house.now.minusSeconds(90_000);
        verify(CODE, "BE").andExpect(content().string(containsString("not brought up to date since 2021-08-31")));
        house.asOf = null;
        verify(CODE, "BE").andExpect(content().string(containsString("There is no list of trusted signers")));
    }

    private ResultActions verify(String code, String country) throws Exception {
        return pages.perform(
                post("/verify").param("code", code).param("country", country).locale(Locale.ENGLISH));
    }
}
