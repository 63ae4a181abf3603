package be.vaxis.infra.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.dcc.PersonName;
import be.vaxis.attestation.rulebook.RuleDesk;
import be.vaxis.attestation.rulebook.StoredRules;
import be.vaxis.attestation.rulebook.UnfitRules;
import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Parts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Somebody from another country shows a certificate here. */
@OnParts
class VerificationIT {

    private static final String RULE = """
            {"Identifier": "VR-LI-0001", "Type": "Acceptance", "Country": "LI", "Version": "%s",
             "SchemaVersion": "1.0.0", "Engine": "CERTLOGIC", "EngineVersion": "1.3.3", "CertificateType": "Vaccination",
             "Description": [{"lang": "en", "desc": "At least %d doses."}], "ValidFrom": "2021-01-05T00:00:00Z",
             "ValidTo": "2090-01-01T00:00:00Z", "AffectedFields": ["v.0.dn"],
             "Logic": {">=": [{"var": "payload.v.0.dn"}, %d]}}""";

    @LocalServerPort
    int port;

    @Autowired
    RuleDesk desk;

    @Autowired
    StoredRules rules;

    @Autowired
    Clock clock;

    Program api;

    @BeforeEach
    void without_a_login() {
        api = new Program(port, null);
    }

    @Test
    void a_complete_series_is_green_and_explained_and_half_of_one_is_red() throws Exception {
        String good = code(2);
        var green = api.post("/api/v1/certificates/_verify", asked(good, "BE"));
        assertThat(green.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(green.body(), "$.decision")).isEqualTo("PASSED");
        assertThat(green.body()).doesNotContain("PEETERS", "Peeters", "1964");

        var explained = api.post(
                "/api/v1/certificates/_explain",
                "{\"code\": \"%s\", \"verdict\": \"%s\"}".formatted(good, JsonPath.read(green.body(), "$.number")));
        assertThat(JsonPath.<Boolean>read(explained.body(), "$.same")).isTrue();
        assertThat(JsonPath.<List<String>>read(explained.body(), "$.rules[*].rule"))
                .contains("GR-BE-0001", "VR-BE-0004");

        var red = api.post("/api/v1/certificates/_verify", asked(code(1), "BE"));
        assertThat(JsonPath.<List<String>>read(red.body(), "$.reasons[*].rule")).containsExactly("VR-BE-0002");
    }

    @Test
    void a_verdict_is_explained_by_the_rules_of_then_also_when_they_became_stricter() throws Exception {
        desk.publish(List.of(new JsonMapper().readTree(RULE.formatted("1.0.0", 2, 2))));
        String good = code(2);
        String number = JsonPath.read(
                api.post("/api/v1/certificates/_verify", asked(good, "LI")).body(), "$.number");
        desk.publish(List.of(new JsonMapper().readTree(RULE.formatted("1.1.0", 3, 3))));
        assertThat(rules.of("LI")).hasSize(2);

        var now = api.post("/api/v1/certificates/_verify", asked(good, "LI"));
        assertThat(JsonPath.<String>read(now.body(), "$.decision")).isEqualTo("FAILED");
        var then = api.post(
                "/api/v1/certificates/_explain", "{\"code\": \"%s\", \"verdict\": \"%s\"}".formatted(good, number));
        assertThat(JsonPath.<String>read(then.body(), "$.again.decision")).isEqualTo("PASSED");
        assertThat(JsonPath.<Boolean>read(then.body(), "$.same")).isTrue();
        assertThatThrownBy(() -> desk.publish(List.of(new JsonMapper().readTree(RULE.formatted("1.1.0", 4, 4)))))
                .isInstanceOf(UnfitRules.class);
    }

    @Test
    void rules_are_published_by_nobody_else() throws Exception {
        assertThat(api.post("/api/v1/rules", "[]").statusCode()).isEqualTo(401);
        assertThat(new Program(port, Tokens.of("centre-software"))
                        .post("/api/v1/rules", "[]")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void all_that_is_wrong_with_a_question_is_told_at_once_and_the_code_is_not_repeated() throws Exception {
        var refused = api.post("/api/v1/certificates/_verify", "{\"code\": \" \", \"country\": \"QX1\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(refused.body(), "$.issues[*].name"))
                .contains("code", "country");
        assertThat(refused.body()).doesNotContain("QX1");
    }

    private static String asked(String code, String country) {
        return "{\"code\": \"%s\", \"country\": \"%s\"}".formatted(code, country);
    }

    private String code(int dose) {
        var holder = new PersonName("Peeters", "PEETERS", "Anna", "ANNA");
        var given = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(30);
        return Parts.first().country().certify(holder, "1964-03-12", given, dose, clock.instant());
    }
}
