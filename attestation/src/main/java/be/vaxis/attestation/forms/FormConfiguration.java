package be.vaxis.attestation.forms;

import be.vaxis.attestation.smarthealth.CardIssuer;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who issues other forms. With an address at which nobody could look our keys up, a process that offers them does not start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FormSettings.class)
class FormConfiguration {

    @Bean
    FormIssuer formIssuer(FormSettings settings, @Value("${vaxis.public-url:http://localhost:8080}") String publicUrl) {
        String told = settings.issuer().isEmpty() ? publicUrl.replaceAll("/+$", "") : settings.issuer();
        URI address = URI.create(told);
        if (settings.smartHealthCard()) {
            CardIssuer.check(address);
        }
        return new FormIssuer(address);
    }
}
