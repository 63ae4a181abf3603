package be.vaxis.infra.csam;

import be.vaxis.infra.web.Languages;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The stand-in of CSAM as an application: {@link #start} it before Vaxis, and give Vaxis its address as
 * {@code vaxis.oidc.issuer-uri}.
 *
 * <p>It answers to this machine only. Whoever opens its login page picks who to be; there are no passwords.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({CsamSecurity.class, Languages.class})
public class Csam {

    /** Where it listens when nobody says otherwise. */
    public static final int PORT = 9000;

    /**
     * Starts the stand-in; closing the context ends it.
     *
     * @param port where to listen; 0 takes any free one, to be read from {@code local.server.port}
     * @param keys the file with the key that signs tokens; made when it is missing
     */
    public static ConfigurableApplicationContext start(int port, Path keys) {
        return new SpringApplicationBuilder(Csam.class)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--spring.application.name=csam",
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--server.servlet.session.cookie.name=csam-session",
                        "--csam.keys=" + keys);
    }

    @Bean
    DemoPeople cast() {
        return DemoPeople.read();
    }

    @Bean
    RegisteredClientRepository clients(DemoPeople cast) {
        return new Clients(cast);
    }

    @Bean
    JWKSource<SecurityContext> keys(@Value("${csam.keys}") Path file) {
        return new ImmutableJWKSet<>(SigningKey.in(file));
    }

    /** For the user-info endpoint, which is asked with our own tokens. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    AuthorizationServerSettings addresses() {
        return AuthorizationServerSettings.builder().build(); // the issuer is the address it is asked at
    }

    @Bean
    CsamClaims claims(DemoPeople cast) {
        return new CsamClaims(cast);
    }

    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/csam");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.ENGLISH);
        return words;
    }

    @Bean
    RouterFunction<ServerResponse> pages(DemoPeople cast) {
        return RouterFunctions.route()
                .GET("/login", login -> ServerResponse.ok().render("csam/login", Map.of("people", cast.people())))
                .build();
    }
}
