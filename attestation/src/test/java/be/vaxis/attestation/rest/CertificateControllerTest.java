package be.vaxis.attestation.rest;

import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.verification.House;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class CertificateControllerTest {

    static final String CODE = House.code(DOSE);

    final House house = new House();
    final MockMvc api = MockMvcBuilders.standaloneSetup(
                    new CertificateController(house.verification, house.explaining, house.descriptions, house.turns))
            .build();

    @Test
    void a_good_certificate_passes_and_nothing_of_the_person_is_answered() throws Exception {
        verify("\"country\": \"BE\"")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decision").value("PASSED"))
                .andExpect(jsonPath("$.reasons").isEmpty())
                .andExpect(jsonPath("$.trustList.hash").value("list-1"))
                .andExpect(jsonPath("$.trustList.stale").value(false))
                .andExpect(jsonPath("$.revocations.stale").value(false))
                .andExpect(content().string(not(containsString("Peeters"))))
                .andExpect(content().string(not(containsString("1X2Y3Z4"))));
    }

    @Test
    void one_that_is_refused_says_where() throws Exception {
        verify("\"country\": \"be\", \"at\": \"2022-01-01T12:00:00Z\"")
                .andExpect(jsonPath("$.decision").value("FAILED"))
                .andExpect(jsonPath("$.step").value("EXPIRY"));
    }

    @Test
    void the_rule_that_is_not_kept_is_named_in_each_language() throws Exception {
        api.perform(post("/api/v1/certificates/_verify")
                        .contentType(APPLICATION_JSON)
                        .content("{\"code\": \"%s\", \"country\": \"BE\"}".formatted(House.code(HcertFixtures.TEST))))
                .andExpect(jsonPath("$.step").value("RULES"))
                .andExpect(jsonPath("$.reasons[0].rule").value("TR-BE-0003"))
                .andExpect(jsonPath("$.reasons[0].decision").value("FAILED"))
                .andExpect(jsonPath("$.reasons[0].description.nl").isNotEmpty())
                .andExpect(jsonPath("$.reasons[1]").doesNotExist());
    }

    @Test
    void a_verdict_is_explained_to_whoever_shows_the_certificate_again() throws Exception {
        String number = JsonPath.read(
                verify("\"country\": \"BE\"").andReturn().getResponse().getContentAsString(), "$.number");
        api.perform(post("/api/v1/certificates/_explain")
                        .contentType(APPLICATION_JSON)
                        .content("{\"code\": \"%s\", \"verdict\": \"%s\"}".formatted(CODE, number)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.same").value(true))
                .andExpect(jsonPath("$.again.decision").value("PASSED"))
                .andExpect(jsonPath("$.rules[3].rule").value("VR-BE-0003"))
                .andExpect(jsonPath("$.rules[3].description.de").isNotEmpty())
                .andExpect(jsonPath("$.missing").isEmpty());
    }

    @Test
    void what_is_missing_or_does_not_exist_is_a_bad_request() throws Exception {
        verify("\"country\": \"XQ\"").andExpect(status().isBadRequest());
        api.perform(post("/api/v1/certificates/_verify")
                        .contentType(APPLICATION_JSON)
                        .content("{\"country\": \"BE\", \"code\": \" \"}"))
                .andExpect(status().isBadRequest());
    }

    private ResultActions verify(String rest) throws Exception {
        return api.perform(post("/api/v1/certificates/_verify")
                .contentType(APPLICATION_JSON)
                .content("{\"code\": \"%s\", %s}".formatted(CODE, rest)));
    }
}
