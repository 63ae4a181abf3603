package be.vaxis.infra.parties.smtp;

import be.vaxis.invitation.channel.Mails;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail goes by SMTP. The relay comes from the settings, or from the counterpart in the demo. */
@Configuration(proxyBeanMethods = false)
class SmtpConfiguration {

    @Bean
    Mails mails(SmtpRelay relay, Clock clock) {
        return new SmtpMails(relay, clock);
    }
}
