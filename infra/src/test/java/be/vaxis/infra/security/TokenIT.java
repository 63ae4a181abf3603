package be.vaxis.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnParts
class TokenIT {

    private static final String STATUS = "/api/v1/vaccination-status/_search";
    private static final String NOBODY = "{\"insz\": [\"85073003328\"]}";

    @LocalServerPort
    int port;

    @Test
    void the_software_of_a_practice_asks_in_its_own_name() throws Exception {
        var answer = new Program(port, Tokens.of("gp-software")).post(STATUS, NOBODY);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void without_a_token_there_is_no_answer() throws Exception {
        var answer = new Program(port, null).post(STATUS, NOBODY);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:problem-type:belgif:noAccessToken", "\"instance\":\"" + STATUS + "\"");
    }

    @Test
    void a_token_that_csam_never_gave_is_not_believed() throws Exception {
        var token = Tokens.of("gp-software");

        var answer = new Program(port, token.substring(0, token.length() - 6) + "AAAAAA").post(STATUS, NOBODY);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("urn:problem-type:belgif:invalidAccessToken", "\"instance\":\"" + STATUS + "\"");
    }

    @Test
    void a_program_of_another_role_is_refused() throws Exception {
        var answer = new Program(port, Tokens.of("bench")).post("/api/v1/operations/rebuilds", "{}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:problem-type:vaxis:access:missingPermission");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_unread() throws Exception {
        var answer = new Program(port, Tokens.of("gp-software"))
                .post(STATUS, "{\"insz\": [\"" + "1".repeat(1_100_000) + "\"]}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:problem-type:belgif:payloadTooLarge");
    }
}
