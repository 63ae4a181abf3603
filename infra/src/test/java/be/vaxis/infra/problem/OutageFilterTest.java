package be.vaxis.infra.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.infra.web.ShellPages;
import jakarta.servlet.FilterChain;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;

/** When a filter finds that the database is away. */
@WebMvcTest
@ContextConfiguration(classes = {ShellPages.class, Refusing.class})
class OutageFilterTest {

    private static final FilterChain AWAY = (request, response) -> {
        throw new DataAccessResourceFailureException("db.example does not answer");
    };

    @Autowired
    OutageFilter filter;

    @Test
    void a_program_reads_a_problem() throws Exception {
        var answer = asked("/api/v1/bookings");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("\"type\":\"urn:problem-type:belgif:serviceUnavailable\"", "\"status\":503")
                .doesNotContain("db.example", "null");
    }

    @Test
    void a_person_reads_a_sentence_in_their_language() throws Exception {
        var answer = asked("/book");

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString())
                .contains("<html lang=\"de\">", "Dies ist kurzzeitig nicht verf&uuml;gbar")
                .doesNotContain("db.example");
    }

    @Test
    void any_other_fault_goes_on_to_where_faults_are_told() {
        FilterChain broken = (request, response) -> {
            throw new IllegalStateException();
        };
        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), broken))
                .isInstanceOf(IllegalStateException.class);
    }

    private MockHttpServletResponse asked(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.addPreferredLocale(Locale.GERMAN);
        var answer = new MockHttpServletResponse();
        filter.doFilter(request, answer, AWAY);
        return answer;
    }
}
