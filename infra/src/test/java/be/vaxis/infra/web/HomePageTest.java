package be.vaxis.infra.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest
@ContextConfiguration(classes = ShellPages.class)
class HomePageTest {

    @Autowired
    MockMvc site;

    @ParameterizedTest
    @CsvSource({"nl, Ik ben uitgenodigd", "fr, J’ai été invité", "de, Ich wurde eingeladen", "en, I was invited"})
    void the_chosen_language_is_spoken_and_remembered(String language, String words) throws Exception {
        site.perform(get("/").queryParam("lang", language))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"" + language + "\"")))
                .andExpect(content().string(containsString(words)))
                .andExpect(cookie().value("vaxis-lang", language));
    }

    @Test
    void the_browser_is_asked_when_nothing_was_chosen() throws Exception {
        site.perform(get("/").header("Accept-Language", "fr-BE,en;q=0.5"))
                .andExpect(content().string(containsString("<html lang=\"fr\"")));
    }

    @Test
    void a_language_that_is_not_spoken_here_becomes_dutch() throws Exception {
        site.perform(get("/").queryParam("lang", "es").header("Accept-Language", "es"))
                .andExpect(content().string(containsString("<html lang=\"nl\"")))
                .andExpect(cookie().doesNotExist("vaxis-lang"));
    }

    @Test
    void a_visitor_is_shown_only_what_needs_no_login() throws Exception {
        site.perform(get("/").queryParam("lang", "en"))
                .andExpect(content().string(containsString("Log in")))
                .andExpect(content().string(not(containsString(">My vaccinations<"))));
    }

    @Test
    void a_citizen_finds_their_vaccinations_in_the_menu() throws Exception {
        var anna = oidcLogin()
                .idToken(token -> token.subject("a1")
                        .claim("name", "Anna Peeters")
                        .claim("roles", List.of("CITIZEN"))
                        .claim("acr", "urn:be:fedict:iam:fas:Level450"));

        site.perform(get("/").queryParam("lang", "en").with(anna))
                .andExpect(content().string(containsString("Anna Peeters")))
                .andExpect(content().string(containsString("CSAM level 450")))
                .andExpect(content().string(containsString(">My vaccinations<")))
                .andExpect(content().string(not(containsString(">Planning<"))));
    }

    @Test
    void nothing_runs_in_the_page_and_no_other_site_hears_of_it() throws Exception {
        site.perform(get("/"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe-inline"))))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(not(containsString("<script"))))
                .andExpect(content().string(not(containsString("style="))));
    }

    @ParameterizedTest
    @CsvSource({"/accessibility", "/privacy", "/sources"})
    void what_a_public_service_owes_its_visitors_is_there_in_four_languages(String path) throws Exception {
        for (var language : Languages.SPOKEN) {
            site.perform(get(path).queryParam("lang", language.getLanguage()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }
}
