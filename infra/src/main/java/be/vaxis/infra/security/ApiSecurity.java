package be.vaxis.infra.security;

import static jakarta.servlet.DispatcherType.ASYNC;
import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;
import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Programs show a bearer token with every request, or sign it where a hook says so; nothing is remembered between two of
 * them.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Requests are measured as a whole; measuring each filter takes more time than the filter. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(10)
    SecurityFilterChain apiChain(HttpSecurity http, EndpointRules rules, Refusals refusals) {
        return http.securityMatcher("/api/**", "/fhir/**", "/hooks/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(ASYNC, ERROR, FORWARD)
                        .permitAll() // judged when they came in
                        .anyRequest()
                        .access(rules))
                .oauth2ResourceServer(tokens -> tokens.jwt(withDefaults()).authenticationEntryPoint(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // a browser adds no bearer token by itself
                .headers(BrowserHeaders::forApi)
                .build();
    }
}
