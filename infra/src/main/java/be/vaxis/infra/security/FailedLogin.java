package be.vaxis.infra.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Tells who wanted to log in that it did not work, and the log why: by the code of OIDC and by the kinds of faults behind
 * it, never by their words, which may name claims of a person.
 */
final class FailedLogin implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedLogin.class);
    private static final int DEEPEST = 8;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("A login failed: {}", why(failure));
        response.sendRedirect(request.getContextPath() + "/login-failed");
    }

    static String why(AuthenticationException failure) {
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "no code";
        String kinds = Stream.<Throwable>iterate(failure, fault -> fault != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(fault -> fault.getClass().getSimpleName())
                .collect(Collectors.joining(" < "));
        return code + ", " + kinds;
    }
}
