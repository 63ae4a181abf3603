package be.vaxis.infra.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import be.vaxis.kernel.access.Permission;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Health and metrics tell nothing about anybody and are open to the machines that watch; the rest is for operators. */
@Configuration(proxyBeanMethods = false)
class ActuatorSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain actuatorChain(HttpSecurity http, Refusals refusals) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                EndpointRequest.to(HealthEndpoint.class), EndpointRequest.to("prometheus"))
                        .permitAll()
                        .anyRequest()
                        .access((who, request) -> CurrentCaller.of(who.get())
                                .filter(caller -> caller.may(Permission.OPERATE))
                                .map(caller -> Verdict.PASS)
                                .orElseGet(() -> Verdict.refuse(new MissingPermission(Permission.OPERATE)))))
                .oauth2ResourceServer(
                        tokens -> tokens.jwt(Customizer.withDefaults()).authenticationEntryPoint(refusals))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(BrowserHeaders::forApi)
                .build();
    }
}
