package be.vaxis.infra.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Outside parties call back here; each hook proves by itself, with the party's signature, who calls. */
@Configuration(proxyBeanMethods = false)
class HookSecurity {

    @Bean
    @Order(5)
    SecurityFilterChain hookChain(HttpSecurity http, EndpointRules rules, Refusals refusals) {
        return http.securityMatcher("/hooks/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access(rules))
                .exceptionHandling(errors -> errors.accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // no browser calls here
                .headers(BrowserHeaders::forApi)
                .build();
    }
}
