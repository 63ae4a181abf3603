package be.vaxis.infra.csam;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Sends a browser that logs out back to Vaxis, also with a token from before the stand-in was started again: nobody
 * stays logged in here anyhow.
 */
class LogoutAnyway implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        var back = request.getParameter("post_logout_redirect_uri");
        if (LocalPages.own(back, "/")) {
            response.sendRedirect(back);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
