package be.vaxis.infra.csam;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends the browser back with the code and forgets who was picked, so that each login picks anew. */
class OneLogin implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication granted) throws IOException {
        var login = (OAuth2AuthorizationCodeRequestAuthenticationToken) granted;
        var code = Objects.requireNonNull(login.getAuthorizationCode()).getTokenValue();
        var back = UriComponentsBuilder.fromUriString(Objects.requireNonNull(login.getRedirectUri()))
                .queryParam("code", "{code}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(code, login.getState());
        request.getSession().invalidate();
        response.sendRedirect(back.toUriString());
    }
}
