package be.vaxis.infra.security;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * People log in through CSAM and are remembered in a session; whoever needs no login gets no session.
 *
 * <p>The token that proves a form is ours, and the page to return to after a login, are kept in cookies, so that a
 * crowd of visitors who book with a code leaves nothing behind on the server.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    @Bean
    @Order(20)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            EndpointRules rules,
            Refusals refusals,
            ClientRegistrationRepository registrations,
            OidcProperties csam) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(ASYNC, ERROR, FORWARD)
                        .permitAll() // judged when they came in
                        .anyRequest()
                        .access(rules))
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + OidcClient.CSAM)
                        .failureHandler(new FailedLogin())
                        .authorizationEndpoint(
                                start -> start.authorizationRequestResolver(new LoginRequests(registrations))))
                .logout(logout -> logout.logoutSuccessHandler(logoutAtCsamToo(registrations)))
                .exceptionHandling(errors -> errors.accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(new AskedPage()))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .headers(headers -> BrowserHeaders.forPages(headers, csam))
                .build();
    }

    private static OidcClientInitiatedLogoutSuccessHandler logoutAtCsamToo(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    private static CookieCsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository(); // readable by no script
        tokens.setCookieName("vaxis-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
