package be.vaxis.infra.csam;

import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR;
import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR;

import java.util.function.Consumer;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/** Lets a login return to Vaxis on any port of this machine; any other address must be a registered one. */
class LocalRedirects implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext request) {
        OAuth2AuthorizationCodeRequestAuthenticationToken login = request.getAuthentication();
        if (!LocalPages.own(login.getRedirectUri(), LocalPages.LOGIN)) {
            DEFAULT_REDIRECT_URI_VALIDATOR.accept(request);
        }
        DEFAULT_SCOPE_VALIDATOR.accept(request);
    }
}
