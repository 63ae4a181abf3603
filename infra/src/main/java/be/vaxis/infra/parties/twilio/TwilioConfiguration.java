package be.vaxis.infra.parties.twilio;

import be.vaxis.invitation.channel.Texts;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Texts go by Twilio. The account comes from the settings, or from the counterpart in the demo. */
@Configuration(proxyBeanMethods = false)
class TwilioConfiguration {

    private static final String HERE = "http://localhost:${local.server.port:${server.port:8080}}/hooks/twilio/status";

    @Bean
    StatusCallback statusCallback(Environment settings) {
        return new StatusCallback(() -> settings.resolvePlaceholders("${vaxis.twilio.status-callback:" + HERE + "}"));
    }

    @Bean
    Texts texts(TwilioAccount account, StatusCallback callback, Clock clock) {
        return new TwilioTexts(account, callback, clock);
    }

    @Bean
    SignedCallbacks signedCallbacks(TwilioAccount account, StatusCallback callback) {
        return new SignedCallbacks(account.authToken(), callback);
    }
}
