package be.vaxis.infra.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where CSAM is and how it knows us. Addresses that are not given follow from the issuer, so that nothing has to be
 * asked of it at start-up.
 *
 * @param issuerUri as it stands in the tokens
 * @param clientId the name under which CSAM knows these pages
 * @param clientSecret what they prove it with
 * @param audience the {@code aud} an access token must carry to be accepted by the API
 * @param authorizationUri where a browser is sent to log in
 * @param tokenUri where a login code is changed for tokens
 * @param jwkSetUri where the keys are that signed the tokens
 * @param userInfoUri where more claims are asked for; not asked when absent
 * @param endSessionUri where a browser is sent to log out
 */
@ConfigurationProperties("vaxis.oidc")
record OidcProperties(
        @DefaultValue("http://localhost:9000") String issuerUri,
        @DefaultValue("vaxis-pages") String clientId,
        @DefaultValue("demo") String clientSecret,
        @DefaultValue("vaxis-api") String audience,
        @Nullable String authorizationUri,
        @Nullable String tokenUri,
        @Nullable String jwkSetUri,
        @Nullable String userInfoUri,
        @Nullable String endSessionUri) {

    String authorization() {
        return orAtIssuer(authorizationUri, "/oauth2/authorize");
    }

    String token() {
        return orAtIssuer(tokenUri, "/oauth2/token");
    }

    String jwkSet() {
        return orAtIssuer(jwkSetUri, "/oauth2/jwks");
    }

    String endSession() {
        return orAtIssuer(endSessionUri, "/connect/logout");
    }

    private String orAtIssuer(@Nullable String given, String path) {
        return given == null || given.isBlank() ? issuerUri + path : given;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "oidc:" + clientId + "@" + issuerUri;
    }
}
