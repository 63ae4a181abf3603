package be.vaxis.infra.parties.smtp;

import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes our mail. Dutch: <i>mailserver</i>.
 *
 * @param user empty where the relay knows us by our address
 * @param startTls true: without encryption nothing is sent; false only where the relay is on this machine
 * @param sender who the mail is from, {@code Name <local@domain>}; answers and bounces go there
 * @param patience the longest wait for a connection, for one answer and for one write
 */
@ConfigurationProperties("vaxis.smtp")
public record SmtpRelay(
        @DefaultValue("localhost") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean startTls,
        @DefaultValue("Vaxis <no-reply@vaxis.example>") String sender,
        @DefaultValue("10s") Duration patience) {

    /** As Jakarta Mail wants to be told. */
    Properties settings() {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", host);
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        settings.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (var wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty("mail.smtp." + wait, Long.toString(patience.toMillis()));
        }
        return settings;
    }

    @Override
    public String toString() {
        return "relay at " + host + ":" + port;
    }
}
