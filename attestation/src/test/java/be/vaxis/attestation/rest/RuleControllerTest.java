package be.vaxis.attestation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.vaxis.attestation.rulebook.StoredRulesOf;
import jakarta.servlet.ServletException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

class RuleControllerTest {

    static final String RULE = """
            {"Identifier": "VR-BE-0009", "Type": "Acceptance", "Country": "BE", "Version": "1.0.0",
             "SchemaVersion": "1.0.0", "Engine": "CERTLOGIC", "EngineVersion": "1.3.3", "CertificateType": "Vaccination",
             "Description": [{"lang": "en", "desc": "Two doses."}], "ValidFrom": "2022-01-05T00:00:00Z",
             "ValidTo": "2030-01-01T00:00:00Z", "AffectedFields": ["v.0.dn"],
             "Logic": {">=": [{"var": "payload.v.0.dn"}, 2]}}""";

    static final String OTHER = RULE.replace("Two doses.", "Two doses or more.");

    final StoredRulesOf rules = StoredRulesOf.ours(Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC));
    final MockMvc api =
            MockMvcBuilders.standaloneSetup(new RuleController(rules.desk)).build();

    @Test
    void a_rule_is_published_in_the_format_of_the_gateway() throws Exception {
        send("[" + RULE + "]")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].identifier").value("VR-BE-0009"))
                .andExpect(jsonPath("$[0].hash").isNotEmpty());
        assertThat(rules.stored.of("BE")).anyMatch(rule -> rule.identifier().equals("VR-BE-0009"));
    }

    @Test
    void every_fault_of_every_rule_is_told_at_its_field() {
        assertThat(faults("[%s, {\"Version\": 1}, null]".formatted(RULE.replace("2022-01-05", "2022-01-02"))))
                .contains("[0].ValidFrom", "[1].Identifier", "[1].Version", "[1].ValidTo", "[2].Identifier")
                .doesNotContain("[0].Version");
    }

    @Test
    void from_one_to_500_rules_are_sent_at_once() {
        assertThat(faults("[]")).containsExactly("rules");
        assertThat(faults(times(500))).hasSize(499).contains("[1].Version");
        assertThat(faults(times(501))).containsExactly("rules");
    }

    private static String times(int number) {
        return "[" + RULE + "," + String.join(",", Collections.nCopies(number - 1, OTHER)) + "]";
    }

    /** The fields that the advice of the house tells. */
    private List<String> faults(String sent) {
        var refused = catchThrowableOfType(ServletException.class, () -> send(sent));
        return ((BindException) refused.getRootCause())
                .getFieldErrors().stream().map(FieldError::getField).toList();
    }

    private ResultActions send(String rules) throws Exception {
        return api.perform(post("/api/v1/rules").contentType(APPLICATION_JSON).content(rules));
    }
}
