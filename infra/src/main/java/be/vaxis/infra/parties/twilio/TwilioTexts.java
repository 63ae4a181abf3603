package be.vaxis.infra.parties.twilio;

import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.Receipt;
import be.vaxis.invitation.channel.TextMessage;
import be.vaxis.invitation.channel.Texts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.twilio.exception.ApiException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Sends texts through Twilio, each id once as far as this process knows.
 *
 * <p>Twilio does not recognise a repetition. So accepted ids are remembered for a day, and a text of which nobody knows
 * whether it was taken over is looked for among the sent ones before it goes again.
 */
final class TwilioTexts implements Texts {

    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int MOST = 100_000;

    private final TwilioAccount account;
    private final TwilioMessages messages;
    private final Clock clock;
    private final Cache<String, Receipt> accepted = remembered();
    private final Cache<String, Boolean> doubtful = remembered();

    TwilioTexts(TwilioAccount account, StatusCallback callback, Clock clock) {
        this.account = account;
        this.messages = new TwilioMessages(account, callback);
        this.clock = clock;
    }

    @Override
    public Receipt send(TextMessage message) {
        return accepted.get(
                message.id(), id -> doubtful.getIfPresent(id) == null ? create(message) : findOrCreate(message));
    }

    @Override
    public Receipt sendAgain(TextMessage message) {
        return accepted.get(message.id(), id -> findOrCreate(message));
    }

    private Receipt findOrCreate(TextMessage message) {
        return asked(message, () -> messages.find(message, clock.instant().minus(MEMORY)))
                .map(this::receipt)
                .orElseGet(() -> create(message));
    }

    private Receipt create(TextMessage message) {
        return receipt(asked(message, () -> messages.create(message)));
    }

    private Receipt receipt(String sid) {
        return new Receipt(sid, clock.instant());
    }

    private <T> T asked(TextMessage message, Supplier<T> question) {
        if (!account.known()) {
            throw new ChannelUnavailable("No account at an operator of texts is set.");
        }
        try {
            return question.get();
        } catch (TwilioWire.Unanswered e) {
            doubtful.put(message.id(), true);
            throw new ChannelUnavailable("The operator of texts did not answer in time.");
        } catch (ApiException e) {
            if (Objects.requireNonNullElse(e.getStatusCode(), 500) >= 500) {
                doubtful.put(message.id(), true);
            }
            throw TwilioRefusal.of(e);
        }
    }

    private static <T> Cache<String, T> remembered() {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();
    }
}
