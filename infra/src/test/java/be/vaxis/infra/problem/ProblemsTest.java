package be.vaxis.infra.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;
import static org.springframework.http.MediaType.TEXT_PLAIN;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.web.ShellPages;
import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest(properties = "vaxis.web.max-body=2KB")
@ContextConfiguration(classes = {ShellPages.class, Refusing.class})
class ProblemsTest {

    private static final String LONG_LOT = "{\"person\": \"85073003328\", \"lot\": \"toolong\", \"number\": 10}";

    @Autowired
    MockMvc site;

    @Test
    void a_refusal_is_a_problem_with_its_own_type() throws Exception {
        site.perform(get("/api/v1/test/full"))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
                .andExpect(content().json("""
                        {"type": "urn:problem-type:vaxis:test:slotFull", "title": "Slot full", "status": 409,
                         "detail": "No place is left at 09:00; choose another slot."}"""));
    }

    @Test
    void a_refusal_from_behind_the_command_bus_is_the_same_problem() throws Exception {
        var answer = site.perform(get("/api/v1/test/full-command")).andReturn();

        site.perform(asyncDispatch(answer))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:test:slotFull"));
    }

    @Test
    void all_faults_of_a_body_are_named_at_once_and_no_value_is_repeated() throws Exception {
        send("""
                {"slot": "nine", "colour": "blue", "doses": [
                   {"person": "85073003329", "day": "2021-02-30", "lot": "toolong", "number": 1},
                   {"person": "85073003328", "day": "2021-02-28", "lot": "abc", "number": 10}]}""")
                .andExpect(status().isBadRequest())
                .andExpect(content().json("""
                        {"type": "urn:problem-type:belgif:badRequest", "title": "Bad Request", "status": 400,
                         "detail": "The input is not correct; see the issues.",
                         "issues": [
                          {"type": "urn:problem-type:belgif:input-validation:schemaViolation", "in": "body",
                           "name": "slot", "detail": "Expected a time such as 09:00."},
                          {"type": "urn:problem-type:belgif:input-validation:unknownInput", "in": "body",
                           "name": "colour"},
                          {"type": "urn:problem-type:belgif:input-validation:invalidInput", "in": "body",
                           "name": "doses[0].person"},
                          {"type": "urn:problem-type:belgif:input-validation:schemaViolation", "in": "body",
                           "name": "doses[0].day", "detail": "Expected a date such as 2021-05-06."},
                          {"name": "doses[0].lot"},
                          {"name": "doses[1].number"}]}"""))
                .andExpect(jsonPath("$.issues", hasSize(6)))
                .andExpect(content().string(not(containsString("85073003329"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\": \"AAAA-BBBB-CCCC-DDDE\", \"weeks\": 99}",
                "{\"weeks\": 99, \"code\": \"AAAA-BBBB-CCCC-DDDE\"}",
                "{\"code\": \"\", \"weeks\": 99}",
                "{\"code\": 7, \"weeks\": 99}",
                "{\"code\": 7.5, \"weeks\": 99}",
                "{\"code\": true, \"weeks\": 99}",
                "{\"code\": [], \"weeks\": 99}",
                "{\"code\": [\"AAAA\"], \"weeks\": 99}",
                "{\"code\": {}, \"weeks\": 99}",
                "{\"code\": {\"a\": [1]}, \"weeks\": 99}",
                "{\"code\": null, \"weeks\": 99}",
                "{\"weeks\": 99}"
            })
    void a_code_that_is_none_hides_no_other_fault(String search) throws Exception {
        site.perform(post("/api/v1/test/searches").contentType(APPLICATION_JSON).content(search))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.issues[*].name", containsInAnyOrder("code", "weeks")))
                .andExpect(content().string(not(containsString("BBBB"))));
    }

    @Test
    void what_is_missing_is_named() throws Exception {
        send("{\"doses\": []}")
                .andExpect(jsonPath("$.issues", hasSize(1)))
                .andExpect(jsonPath("$.issues[0].name").value("slot"));
    }

    @Test
    void a_number_where_an_object_belongs_is_named() throws Exception {
        send("{\"slot\": \"09:00\", \"doses\": [7]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.issues[0].name").value("doses[0]"));
    }

    @Test
    void a_body_that_is_no_json_is_told_where_it_breaks() throws Exception {
        send("{\"slot\": ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.issues[0].detail", containsString("line 1")));
    }

    @Test
    void a_body_is_asked_for_when_there_is_none() throws Exception {
        site.perform(post("/api/v1/test/doses").contentType(APPLICATION_JSON))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.issues[0].detail").value("A body is required."));
    }

    @Test
    void parameters_are_named_with_their_place() throws Exception {
        site.perform(get("/api/v1/test/days/monday").param("line", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.issues[0].in").value("path"))
                .andExpect(jsonPath("$.issues[0].name").value("day"));
        site.perform(get("/api/v1/test/days/2021-05-06"))
                .andExpect(jsonPath("$.issues[0].in").value("query"))
                .andExpect(jsonPath("$.issues[0].detail").value("This is required."));
        site.perform(get("/api/v1/test/days/2021-05-06").param("line", "6"))
                .andExpect(jsonPath("$.issues[0].name").value("line"));
    }

    @ParameterizedTest
    @CsvSource({"nl, nl-BE", "nl, ", "fr, de", "en, nl"})
    void every_part_of_a_problem_is_english_whatever_the_machine_and_the_caller_speak(String machine, String caller)
            throws Exception {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.of(machine));
        try {
            assertThat(said(body("{\"slot\": \"09:00\", \"doses\": [%s]}".formatted(LONG_LOT)), caller))
                    .containsExactlyInAnyOrder(
                            "size must be between 0 and 3", "must be less than or equal to 9", "must not be null");
            assertThat(said(body("{\"slot\": \"nine\", \"doses\": [%s]}".formatted(LONG_LOT)), caller))
                    .contains("Expected a time such as 09:00.", "size must be between 0 and 3");
            assertThat(said(body("{\"slot\": "), caller))
                    .allMatch(fault -> fault.contains("is not readable from line 1"));
            assertThat(said(get("/api/v1/test/days/2021-05-06").queryParam("line", "6"), caller))
                    .containsExactly("must be less than or equal to 5");
            assertThat(said(get("/api/v1/test/days/2021-05-06").queryParam("line", "two"), caller))
                    .containsExactly("Expected a number within its range.");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void two_changes_at_once_are_a_conflict() throws Exception {
        site.perform(get("/api/v1/test/conflict"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:http:concurrentChange"));
    }

    @Test
    void a_fault_of_ours_shows_a_reference_and_nothing_of_its_inside() throws Exception {
        site.perform(get("/api/v1/test/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.type").value("urn:problem-type:belgif:internalServerError"))
                .andExpect(jsonPath("$.instance", matchesPattern("urn:uuid:[0-9a-f-]{36}")))
                .andExpect(content().string(not(containsString("85073003328"))))
                .andExpect(content().string(not(containsString("IllegalState"))));
    }

    @Test
    void who_asks_while_the_database_is_away_is_told_to_come_back() throws Exception {
        site.perform(get("/api/v1/test/away"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(content().contentType(APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:problem-type:belgif:serviceUnavailable"))
                .andExpect(content().string(not(containsString("db.example"))));
        site.perform(get("/test/away"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("Dit is even niet beschikbaar")));
    }

    @Test
    void the_rules_of_http_are_problems_too() throws Exception {
        site.perform(get("/api/v1/test/nowhere"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:problem-type:belgif:resourceNotFound"));
        site.perform(delete("/api/v1/test/full"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"))
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:http:methodNotAllowed"));
        site.perform(post("/api/v1/test/doses").contentType(TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("urn:problem-type:vaxis:http:unsupportedMediaType"));
    }

    @Test
    void a_person_reads_the_refusal_in_their_language() throws Exception {
        site.perform(get("/test/broken").queryParam("lang", "fr"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Une erreur s’est produite chez nous")))
                .andExpect(content().string(not(containsString("85073003328"))));
        site.perform(get("/test/nowhere").queryParam("lang", "de"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Diese Seite gibt es nicht")));
    }

    @Test
    void a_refusal_that_nobody_translated_is_shown_in_english() throws Exception {
        site.perform(get("/test/full").queryParam("lang", "nl"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("No place is left at 09:00")));
    }

    private ResultActions send(String body) throws Exception {
        return site.perform(body(body));
    }

    private static MockHttpServletRequestBuilder body(String body) {
        return post("/api/v1/test/doses").contentType(APPLICATION_JSON).content(body);
    }

    /** What the faults say to somebody who asks for a language in every way there is. */
    private List<String> said(MockHttpServletRequestBuilder asked, @Nullable String language) throws Exception {
        if (language != null) {
            asked.header("Accept-Language", language)
                    .queryParam("lang", language.substring(0, 2))
                    .cookie(new Cookie("vaxis-lang", language.substring(0, 2)));
        }
        var answer = site.perform(asked)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("The input is not correct; see the issues."))
                .andExpect(cookie().doesNotExist("vaxis-lang"))
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.issues[*].detail");
    }
}
