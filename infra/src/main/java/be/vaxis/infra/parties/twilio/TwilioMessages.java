package be.vaxis.infra.parties.twilio;

import be.vaxis.invitation.channel.TextMessage;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The messages resource of our account. */
final class TwilioMessages {

    /** A person who gets more texts than this in a day has another problem. */
    private static final int LATEST = 50;

    private final TwilioAccount account;
    private final StatusCallback callback;
    private final TwilioRestClient client;

    TwilioMessages(TwilioAccount account, StatusCallback callback) {
        this.account = account;
        this.callback = callback;
        this.client = new TwilioRestClient.Builder(account.accountSid(), account.authToken())
                .httpClient(new TwilioWire(account.baseUrl(), account.patience()))
                .build();
    }

    /** Its sid at the operator. */
    String create(TextMessage message) {
        var to = new PhoneNumber(message.mobile());
        var creator = account.sendsThroughService()
                ? Message.creator(account.accountSid(), to, account.sender(), message.body())
                : Message.creator(account.accountSid(), to, new PhoneNumber(account.sender()), message.body());
        return creator.setStatusCallback(callback.about(message.id()))
                .create(client)
                .getSid();
    }

    /** The sid of the same text to the same number, if the operator took one over since then. */
    Optional<String> find(TextMessage message, Instant since) {
        var sent = Message.reader(account.accountSid())
                .setTo(new PhoneNumber(message.mobile()))
                .limit(LATEST)
                .read(client);
        return StreamSupport.stream(sent.spliterator(), false)
                .filter(found -> message.body().equals(found.getBody()))
                .filter(found -> found.getDateCreated().toInstant().isAfter(since))
                .map(Message::getSid)
                .findFirst();
    }
}
