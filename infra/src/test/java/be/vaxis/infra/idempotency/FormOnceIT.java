package be.vaxis.infra.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.infra.testing.OnParts;
import be.vaxis.infra.testing.Visitor;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@OnParts
class FormOnceIT {

    @LocalServerPort
    int port;

    @Autowired
    FormOnceFilter filter;

    @Autowired
    SentController sent;

    final String token = UUID.randomUUID().toString();
    final AtomicInteger handled = new AtomicInteger();

    @Test
    void every_form_that_changes_something_carries_a_token_for_one_sending() throws Exception {
        var page = new Visitor(port).logInAs("anna", "/my/access-log");

        assertThat(page.body()).containsPattern("name=\"_once\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void a_form_sent_twice_is_handled_once_and_both_lead_to_the_same_page() throws Exception {
        assertThat(send("/done").getHeader("Location")).isEqualTo("/done");

        var second = send("/done");

        assertThat(handled).hasValue(1);
        assertThat(second.getStatus()).isEqualTo(303);
        assertThat(second.getHeader("Location")).isEqualTo("/sent/" + token);
        assertThat(sent.sent(token, new MockHttpServletResponse())).isEqualTo("redirect:/done");
    }

    @Test
    void whoever_comes_second_waits_while_the_first_is_on_its_way() throws Exception {
        var meanwhile = new MockHttpServletResponse();

        filter.doFilter(form(), new MockHttpServletResponse(), (request, response) -> {
            assertThat(sent.sent(token, meanwhile)).isEqualTo("sent");
        });

        assertThat(meanwhile.getHeader("Refresh")).isEqualTo("1");
    }

    @Test
    void a_form_that_is_shown_again_may_be_sent_again() throws Exception {
        send(null);
        send(null);

        assertThat(handled).hasValue(2);
        assertThatThrownBy(() -> sent.sent(token, new MockHttpServletResponse()))
                .isInstanceOf(NotAccepted.class);
    }

    private MockHttpServletResponse send(String leadsTo) throws Exception {
        var answer = new MockHttpServletResponse();
        filter.doFilter(form(), answer, (request, response) -> {
            handled.incrementAndGet();
            if (leadsTo != null) {
                ((MockHttpServletResponse) response).sendRedirect(leadsTo);
            }
        });
        return answer;
    }

    private MockHttpServletRequest form() {
        var request = new MockHttpServletRequest("POST", "/book");
        request.setParameter("_once", token);
        return request;
    }
}
