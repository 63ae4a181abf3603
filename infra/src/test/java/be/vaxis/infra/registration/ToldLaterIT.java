package be.vaxis.infra.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.People;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Which dose it was according to its source, and what was seen after it, told in FHIR and read everywhere. */
@OnParts
class ToldLaterIT {

    private static final String NUMBER = "urn:vaxis:fhir:StructureDefinition:dose-number";
    private static final String HIVES = """
            "contained": [{"resourceType": "Observation", "id": "seen", "status": "final",
              "code": {"coding": [{"system": "http://snomed.info/sct", "code": "126485001"}]}}],
            "reaction": [{"detail": {"reference": "#seen"}}],""";

    @Autowired
    WebApplicationContext house;

    @Autowired
    Freshness freshness;

    @Autowired
    Clock clock;

    MockMvc edge;
    LocalDate day;
    final Insz insz = People.freshInsz();

    @BeforeEach
    void the_edge() {
        edge = MockMvcBuilders.webAppContextSetup(house).apply(springSecurity()).build();
        day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Brussels"));
    }

    @Test
    void the_number_that_is_told_stays_beside_the_one_that_is_counted() throws Exception {
        String id = told(numbered("2", "3"));
        edge.perform(get("/fhir/Immunization/" + id).with(vera()))
                .andExpect(jsonPath(part("number")).value(2))
                .andExpect(jsonPath(part("of")).value(3))
                .andExpect(jsonPath(part("counted")).value(1));
        standing()
                .andExpect(jsonPath("$.items[0].doses[0].number").value(1))
                .andExpect(jsonPath("$.items[0].doses[0].told").value("2/3"))
                .andExpect(jsonPath("$.items[0].doses[0].toldOtherwise").value(true));
        assertThat(page()).contains("2/3");

        corrected(id, "1/2");
        standing()
                .andExpect(jsonPath("$.items[0].doses[0].told").value("1/2"))
                .andExpect(jsonPath("$.items[0].doses[0].toldOtherwise").value(false));
        edge.perform(get("/api/v1/doses/" + id + "/history").with(vera()))
                .andExpect(jsonPath("$.doseNumber").value("1/2"))
                .andExpect(jsonPath("$.before[0].doseNumber").value("2/3"))
                .andExpect(jsonPath("$.before[0].kinds[0]").value("DOSE_NUMBER"));
        edge.perform(get("/fhir/Immunization/" + id).with(vera()))
                .andExpect(jsonPath(part("number")).value(1))
                .andExpect(jsonPath(part("of")).value(2));
    }

    @Test
    void a_reaction_that_an_update_tells_warns_before_the_next_dose_and_one_that_it_takes_back_does_not()
            throws Exception {
        String plain = ToldDose.json("first", "9900010", insz, day);
        String id = told(plain);
        assertThat(page()).doesNotContain("reg-earlier");

        changed(id, 1, plain.replaceFirst("\"status\"", HIVES.replace("\n", "") + " \"status\""));
        assertThat(page()).contains("reg-earlier");
        edge.perform(get("/fhir/Immunization/" + id).with(vera()))
                .andExpect(content().string(containsString("126485001")));

        changed(id, 2, plain);
        assertThat(page()).doesNotContain("reg-earlier");
        edge.perform(get("/fhir/Immunization/" + id).with(vera()))
                .andExpect(content().string(not(containsString("126485001"))));
    }

    private String told(String resource) throws Exception {
        String address = edge.perform(post("/fhir/Immunization")
                        .with(vera())
                        .contentType("application/fhir+json")
                        .content(resource))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        fresh();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void changed(String id, int version, String resource) throws Exception {
        edge.perform(put("/fhir/Immunization/" + id)
                        .with(vera())
                        .contentType("application/fhir+json")
                        .header("If-Match", "W/\"" + version + "\"")
                        .content(resource.replaceFirst(
                                "\"Immunization\",", "\"Immunization\", \"id\": \"" + id + "\",")))
                .andExpect(status().isOk());
        fresh();
    }

    private void corrected(String id, String number) throws Exception {
        edge.perform(post("/api/v1/doses/" + id + "/correction")
                        .with(vera())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"doseNumber\": \"" + number + "\", \"reason\": \"her card says so\"}"))
                .andExpect(status().isOk());
        fresh();
    }

    private void fresh() {
        freshness.await("registration.record");
        freshness.await("registration.immunization");
    }

    private ResultActions standing() throws Exception {
        return edge.perform(post("/api/v1/vaccination-status/_search")
                .with(vera())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"insz\": [\"" + insz.value() + "\"]}"));
    }

    private String page() throws Exception {
        var session = new MockHttpSession();
        String visit = edge.perform(post("/vaccinate")
                        .session(session)
                        .with(veraAtHerDesk())
                        .with(csrf())
                        .param("insz", insz.formatted()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return edge.perform(get(visit).session(session).with(veraAtHerDesk()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String numbered(String number, String of) {
        return ToldDose.json("first", "9900010", insz, day)
                .replaceFirst("\"extension\": \\[", """
                "extension": [{"url": "%s", "extension": [
                {"url": "number", "valuePositiveInt": %s}, {"url": "of", "valuePositiveInt": %s}]},""".formatted(NUMBER, number, of));
    }

    private static String part(String name) {
        return "$.extension[?(@.url == '" + NUMBER + "')].extension[?(@.url == '" + name + "')].valuePositiveInt";
    }

    private static RequestPostProcessor vera() {
        return jwt().jwt(token -> token.subject("vera")
                .claim("acr", "urn:be:fedict:iam:fas:Level450")
                .claim("roles", List.of("VACCINATOR"))
                .claim("nihdi", "10182803004")
                .claim("organisation", "GENT-EXPO"));
    }

    private static RequestPostProcessor veraAtHerDesk() {
        return oidcLogin()
                .idToken(token -> token.subject("vera")
                        .claim("name", "Vera")
                        .claim("acr", "urn:be:fedict:iam:fas:Level450")
                        .claim("roles", List.of("VACCINATOR"))
                        .claim("nihdi", "10182803004")
                        .claim("organisation", "GENT-EXPO"));
    }
}
