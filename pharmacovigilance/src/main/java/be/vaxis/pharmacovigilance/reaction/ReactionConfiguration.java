package be.vaxis.pharmacovigilance.reaction;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReactionSettings.class)
class ReactionConfiguration {

    @Bean
    Reactions reactions(ReactionSettings settings) {
        return Reactions.read(settings.meddra());
    }
}
