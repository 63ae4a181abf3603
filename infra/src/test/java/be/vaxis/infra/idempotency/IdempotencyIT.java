package be.vaxis.infra.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Program;
import be.vaxis.infra.testing.Tokens;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

@OnParts
class IdempotencyIT {

    private static final String STATUS = "/api/v1/vaccination-status/_search";
    private static final String BRAM = "{\"insz\": [\"88090241776\"]}";
    private static final String ANNA = "{\"insz\": [\"51031412859\"]}";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    @Autowired
    Answered answered;

    @Autowired
    IdempotencyFilter filter;

    final String key = UUID.randomUUID().toString();
    Program practice;

    @BeforeEach
    void logIn() throws Exception {
        practice = new Program(port, Tokens.of("gp-software"));
    }

    @Test
    void the_same_request_with_the_same_key_gets_the_first_answer() throws Exception {
        var first = practice.postOnce(STATUS, key, BRAM);
        var second = practice.postOnce(STATUS, key, BRAM);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(replayed(first)).isFalse();
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(replayed(second)).isTrue();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
    }

    @Test
    void another_request_with_the_same_key_is_refused() throws Exception {
        practice.postOnce(STATUS, key, BRAM);

        var answer = practice.postOnce(STATUS, key, ANNA);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("urn:problem-type:vaxis:access:idempotencyKeyReused");
    }

    @Test
    void a_request_that_was_refused_may_be_mended_under_its_key() throws Exception {
        assertThat(practice.postOnce(STATUS, key, "{\"insz\": []}").statusCode())
                .isEqualTo(400);
        assertThat(practice.postOnce(STATUS, key, BRAM).statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_of_somebody_else_is_another_key() throws Exception {
        practice.postOnce(STATUS, key, BRAM);

        var other = new Program(port, Tokens.of("centre-software")).postOnce(STATUS, key, BRAM);

        assertThat(replayed(other)).isFalse();
    }

    @Test
    void a_request_that_is_still_being_handled_is_told_so() throws Exception {
        var id = answered.id("gp-software", key);
        answered.claim(id, "another process is at it");
        sql.sql("update access.answered set fingerprint = 'x' where id = ?")
                .params(id)
                .update();

        assertThat(answered.claim(id, "x")).isInstanceOf(Claim.Running.class);
        assertThat(practice.postOnce(STATUS, key, BRAM).statusCode()).isEqualTo(422);
    }

    @Test
    void a_claim_whose_process_died_is_free_after_a_minute() {
        var id = answered.id("gp-software", key);
        answered.claim(id, "x");
        sql.sql("update access.answered set claimed_at = now() - interval '61 seconds' where id = ?")
                .params(id)
                .update();

        assertThat(answered.claim(id, "x")).isInstanceOf(Claim.First.class);
    }

    @Test
    void an_answer_is_forgotten_after_a_day() {
        var id = answered.id("gp-software", key);
        answered.claim(id, "x");
        answered.complete(id, new byte[] {1});
        assertThat(answered.claim(id, "x")).isInstanceOf(Claim.Done.class);
        sql.sql("update access.answered set claimed_at = now() - interval '25 hours' where id = ?")
                .params(id)
                .update();

        assertThat(answered.claim(id, "x")).isInstanceOf(Claim.First.class);
    }

    @Test
    void what_is_kept_shows_neither_the_answer_nor_the_key() throws Exception {
        practice.postOnce(STATUS, key, ANNA);

        var stored = sql.sql("select id || ' ' || fingerprint || ' ' || encode(answer, 'escape') from access.answered"
                        + " where answer is not null")
                .query(String.class)
                .list();

        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains("51031412859") || row.contains(key));
    }

    @Test
    void a_request_that_broke_off_keeps_no_answer() throws Exception {
        var handled = new AtomicInteger();
        for (var attempt = 0; attempt < 2; attempt++) {
            var request = new MockHttpServletRequest("POST", "/api/v1/anything");
            request.addHeader("Idempotency-Key", key);
            assertThatThrownBy(() -> filter.doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
                        handled.incrementAndGet();
                        throw new AccessDeniedException("for the filters outside");
                    }))
                    .isInstanceOf(AccessDeniedException.class);
        }

        assertThat(handled).hasValue(2);
    }

    @Test
    void a_key_of_a_few_characters_is_refused() throws Exception {
        assertThat(practice.postOnce(STATUS, "1", BRAM).statusCode()).isEqualTo(400);
    }

    private static boolean replayed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotency-Replayed").isPresent();
    }
}
