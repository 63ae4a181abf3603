package be.vaxis.infra.csam;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask the stand-in for tokens: the pages of Vaxis for people, and each program for itself. */
final class Clients implements RegisteredClientRepository {

    private static final TokenSettings AN_HOUR =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    private final Map<String, RegisteredClient> byId = new LinkedHashMap<>();

    Clients(DemoPeople cast) {
        save(pages());
        cast.programs().forEach(program -> save(program(program)));
    }

    @Override
    public void save(RegisteredClient client) {
        byId.put(client.getId(), client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.get(id);
    }

    /** A client is known by the same name inside and outside. */
    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return byId.get(clientId);
    }

    private static RegisteredClient pages() {
        return withSecret("vaxis-pages", "demo")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost:8080" + LocalPages.LOGIN)
                .postLogoutRedirectUri("http://localhost:8080/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(AN_HOUR)
                .build();
    }

    private static RegisteredClient program(DemoPerson program) {
        return withSecret(program.id(), Objects.requireNonNull(program.secret()))
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(AN_HOUR)
                .build();
    }

    private static RegisteredClient.Builder withSecret(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }
}
