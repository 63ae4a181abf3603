package be.vaxis.infra.parties.twilio;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our account at the operator. Dutch: <i>account bij de operator</i>.
 *
 * @param baseUrl where the operator answers
 * @param authToken the secret that also signs the status callbacks
 * @param sender a messaging service ({@code MG…}), a number, or a name of at most 11 letters
 * @param patience the longest wait for one answer
 */
@ConfigurationProperties("vaxis.twilio")
public record TwilioAccount(
        @DefaultValue("https://api.twilio.com") URI baseUrl,
        @DefaultValue("") String accountSid,
        @DefaultValue("") String authToken,
        @DefaultValue("") String sender,
        @DefaultValue("10s") Duration patience) {

    /** False where no texts are sent from. */
    boolean known() {
        return !accountSid.isEmpty() && !authToken.isEmpty();
    }

    boolean sendsThroughService() {
        return sender.startsWith("MG");
    }

    @Override
    public String toString() {
        return "account at " + baseUrl.getHost();
    }
}
