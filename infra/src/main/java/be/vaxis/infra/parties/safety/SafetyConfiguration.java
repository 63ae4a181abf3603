package be.vaxis.infra.parties.safety;

import be.vaxis.pharmacovigilance.transmission.CaseGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cases go where the settings say, or to the counterpart in the demo. */
@Configuration(proxyBeanMethods = false)
class SafetyConfiguration {

    @Bean
    CaseGateway caseGateway(SafetyAccess access) {
        return new HttpCaseGateway(access);
    }
}
