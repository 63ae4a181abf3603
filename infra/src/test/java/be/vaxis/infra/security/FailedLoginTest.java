package be.vaxis.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

class FailedLoginTest {

    @Test
    void whoever_wanted_to_log_in_is_told_so_on_a_page() throws Exception {
        var response = new MockHttpServletResponse();

        new FailedLogin()
                .onAuthenticationFailure(new MockHttpServletRequest(), response, new BadCredentialsException("no"));

        assertThat(response.getRedirectedUrl()).isEqualTo("/login-failed");
    }

    @Test
    void the_reason_is_a_code_and_kinds_of_faults() {
        var failure = new OAuth2AuthenticationException(
                new OAuth2Error("invalid_id_token"), "sub=85073003328", new SocketTimeoutException("85073003328"));

        assertThat(FailedLogin.why(failure))
                .isEqualTo("invalid_id_token, OAuth2AuthenticationException < SocketTimeoutException");
    }

    @Test
    void without_a_code_it_says_so() {
        assertThat(FailedLogin.why(new BadCredentialsException("no"))).isEqualTo("no code, BadCredentialsException");
    }
}
