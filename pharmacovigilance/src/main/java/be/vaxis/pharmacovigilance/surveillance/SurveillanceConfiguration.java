package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.signal.SignalThresholds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SurveillanceSettings.class)
class SurveillanceConfiguration {

    @Bean
    SignalThresholds signalThresholds(SurveillanceSettings settings) {
        return settings.thresholds();
    }

    @Bean
    BackgroundRates backgroundRates(SurveillanceSettings settings) {
        return BackgroundRates.read(settings.background());
    }
}
