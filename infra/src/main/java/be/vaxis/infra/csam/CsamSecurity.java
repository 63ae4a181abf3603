package be.vaxis.infra.csam;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationEndpointConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** The protocol on one side, the page on which one picks a person on the other. */
@EnableWebSecurity
class CsamSecurity {

    private static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "form-action 'self' http://localhost:* http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    PasswordEncoder secrets() {
        return new PlainSecrets();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, DemoPeople cast) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.authorizationEndpoint(CsamSecurity::forLocalPages).oidc(oidc -> describe(oidc, cast));
                })
                .authorizeHttpRequests(
                        requests -> requests.anyRequest().access(AuthenticatedAuthorizationManager.authenticated()))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pick(HttpSecurity http, DemoPeople cast) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationProvider(new PickedPerson(cast))
                .formLogin(login -> login.loginPage("/login").usernameParameter("person"))
                .headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT)))
                .logout(withDefaults())
                .build();
    }

    private static void forLocalPages(OAuth2AuthorizationEndpointConfigurer endpoint) {
        endpoint.authorizationResponseHandler(new OneLogin())
                .authenticationProviders(providers -> providers.stream()
                        .filter(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::isInstance)
                        .map(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::cast)
                        .forEach(provider -> provider.setAuthenticationValidator(new LocalRedirects())));
    }

    private static void describe(OidcConfigurer oidc, DemoPeople cast) {
        oidc.userInfoEndpoint(userInfo -> userInfo.userInfoMapper(new UserInfo(cast)))
                .logoutEndpoint(logout -> logout.errorResponseHandler(new LogoutAnyway()));
    }
}
