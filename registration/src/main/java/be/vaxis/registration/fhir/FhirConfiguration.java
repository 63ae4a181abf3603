package be.vaxis.registration.fhir;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FhirSettings.class)
class FhirConfiguration {

    /** One for the process, made when the first request needs it: it reads the whole model of R4. */
    @Bean
    @Lazy
    FhirContext fhirR4() {
        return FhirContext.forR4();
    }
}
