package be.vaxis.infra.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends a browser to CSAM; with {@code ?level=400} it asks for a login at that level, also when somebody is logged in
 * at a lower one.
 */
class LoginRequests implements OAuth2AuthorizationRequestResolver {

    private static final Set<String> LEVELS = Set.of("300", "400", "450", "500");

    private final OAuth2AuthorizationRequestResolver plain;

    LoginRequests(ClientRegistrationRepository registrations) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withLevel(plain.resolve(request), request.getParameter("level"));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return withLevel(plain.resolve(request, registration), request.getParameter("level"));
    }

    private static @Nullable OAuth2AuthorizationRequest withLevel(
            @Nullable OAuth2AuthorizationRequest login, @Nullable String level) {
        if (login == null || level == null || !LEVELS.contains(level)) {
            return login;
        }
        var parameters = new HashMap<>(login.getAdditionalParameters());
        parameters.put("acr_values", CsamLevel.urn(Integer.parseInt(level)));
        parameters.put("prompt", "login");
        return OAuth2AuthorizationRequest.from(login)
                .additionalParameters(parameters)
                .build();
    }
}
