package be.vaxis.infra.parties.arrivals;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.parties.copies.CopyCounterpart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(properties = "vaxis.demo=true")
@ContextConfiguration(classes = ArrivalsPagesTest.Pages.class)
class ArrivalsPagesTest {

    @Autowired
    MockMvc site;

    @Autowired
    Arrivals arrivals;

    @BeforeEach
    void something_arrives() {
        arrivals.arrived(ArrivalsTest.text("SM1", "+32470123456"));
        arrivals.arrived(mail("<p onclick=\"alert(1)\">Dag <b>Anna</b></p><script>alert(2)</script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void every_page_speaks_four_languages(String language) throws Exception {
        for (var path : List.of("/demo/arrivals", "/demo/arrivals?to=nobody", "/demo/arrivals/1", "/demo/arrivals/2")) {
            site.perform(get(path).queryParam("lang", language))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void the_list_is_narrowed_by_kind_and_recipient() throws Exception {
        site.perform(get("/demo/arrivals").param("kind", "text"))
                .andExpect(content().string(containsString("+32470123456")))
                .andExpect(content().string(not(containsString("anna@example.be"))));
        site.perform(get("/demo/arrivals").param("to", "ANNA"))
                .andExpect(content().string(containsString("anna@example.be")))
                .andExpect(content().string(not(containsString("+32470123456"))));
    }

    @Test
    void the_address_in_a_text_can_be_followed() throws Exception {
        site.perform(get("/demo/arrivals/1"))
                .andExpect(content()
                        .string(containsString(
                                "<a href=\"https://vaxis.example/book\">https://vaxis.example/book</a>.")));
    }

    @Test
    void a_mail_is_shown_in_a_frame_where_nothing_runs() throws Exception {
        site.perform(get("/demo/arrivals/2"))
                .andExpect(content().string(containsString("src=\"/demo/arrivals/2/html\"")))
                .andExpect(content().string(not(containsString("alert"))))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-src 'self'")));
        site.perform(get("/demo/arrivals/2/html"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("allow-scripts"))))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")));
    }

    @Test
    void a_file_is_for_keeping() throws Exception {
        site.perform(get("/demo/arrivals/2/files/0"))
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string("BEGIN:VCALENDAR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/demo/arrivals/99",
                "/demo/arrivals/99/html",
                "/demo/arrivals/1/files/0",
                "/demo/arrivals/1/page.png"
            })
    void what_is_not_kept_is_not_found(String path) throws Exception {
        site.perform(get(path)).andExpect(status().isNotFound());
    }

    private static Arrival mail(String html) {
        var ics = new ArrivedFile(
                "afspraak.ics", "text/calendar; method=PUBLISH", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        return new Arrival(
                0,
                Kind.MAIL,
                ArrivalsTest.NOON,
                "<m-1@vaxis>",
                "anna@example.be",
                "Afspraak",
                "Dag Anna",
                html,
                List.of(ics));
    }

    @SpringBootConfiguration
    @ComponentScan({
        "be.vaxis.infra.web",
        "be.vaxis.infra.security",
        "be.vaxis.infra.problem",
        "be.vaxis.infra.parties.arrivals"
    })
    static class Pages {

        @Bean
        Arrivals arrivals() {
            return new Arrivals(Spool.none());
        }

        @Bean
        CopyCounterpart copies() throws IOException {
            return new CopyCounterpart(0, Files.createTempDirectory("copies"), Clock.systemUTC());
        }
    }
}
