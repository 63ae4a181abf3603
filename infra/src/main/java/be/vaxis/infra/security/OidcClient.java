package be.vaxis.infra.security;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Our side of CSAM: how a browser logs in and which tokens the API believes.
 *
 * <p>Nothing here speaks to CSAM before somebody logs in or shows a token, so Vaxis starts while CSAM is down.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcProperties.class)
class OidcClient {

    /** The name of the registration, as in {@code /oauth2/authorization/csam}. */
    static final String CSAM = "csam";

    @Bean
    ClientRegistrationRepository clientRegistrations(OidcProperties csam) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(CSAM)
                .clientId(csam.clientId())
                .clientSecret(csam.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(csam.issuerUri())
                .authorizationUri(csam.authorization())
                .tokenUri(csam.token())
                .jwkSetUri(csam.jwkSet())
                .userInfoUri(csam.userInfoUri())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", csam.endSession()))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build());
    }

    /** Nothing is ever asked of CSAM on behalf of who logged in, so their tokens are not kept. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new NoAuthorizedClients();
    }

    /** Believes access tokens that CSAM signed for our API; an identity token is for another audience and is refused. */
    @Bean
    @SuppressWarnings("unchecked") // an array of validators is made
    JwtDecoder accessTokens(OidcProperties csam) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(csam.jwkSet()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                new JwtIssuerValidator(csam.issuerUri()), new JwtAudienceValidator(csam.audience())));
        return decoder;
    }
}
