package be.vaxis.infra.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Passes a refusal of the filters on to where all refusals are put into words, as a problem or as a page.
 *
 * <p>{@link #REASON} holds the exception; the status is sent as an error, so that the container asks {@code /error}.
 */
@Component
public class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    /** The request attribute under which the reason waits. */
    public static final String REASON = Refusals.class.getName();

    private final AuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();

    /** Somebody who is known may not do this, or a form is not ours. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var reason = denied instanceof AuthorizationDeniedException refused
                        && refused.getAuthorizationResult() instanceof Verdict verdict
                        && verdict.why() != null
                ? verdict.why()
                : new FormExpired();
        request.setAttribute(REASON, reason);
        response.sendError(reason.status());
    }

    /** The API was called without a token, or with one that is not believed. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException, jakarta.servlet.ServletException {
        bearer.commence(request, response, unknown); // the header that tells a client how to come back
        request.setAttribute(REASON, unknown);
        response.sendError(response.getStatus());
    }
}
