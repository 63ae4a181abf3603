package be.vaxis.infra.parties.smtp;

import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelRefused.Reason;
import be.vaxis.invitation.channel.MailMessage;
import be.vaxis.invitation.channel.Mails;
import be.vaxis.invitation.channel.Receipt;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

/** Sends mail through the relay, each id once as far as this process knows; beyond that the Message-ID tells. */
final class SmtpMails implements Mails {

    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int MOST = 100_000;

    private final SmtpRelay relay;
    private final Session session;
    private final InternetAddress sender;
    private final Clock clock;
    private final Cache<String, Receipt> accepted =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

    SmtpMails(SmtpRelay relay, Clock clock) {
        this(relay, relay.settings(), clock);
    }

    SmtpMails(SmtpRelay relay, Properties settings, Clock clock) {
        this.relay = relay;
        this.session = Session.getInstance(settings);
        this.sender = parsed(relay.sender());
        this.clock = clock;
    }

    @Override
    public Receipt send(MailMessage message) {
        return accepted.get(message.id(), id -> hand(message));
    }

    private Receipt hand(MailMessage message) {
        try (var transport = session.getTransport("smtp")) {
            var mail = new OutgoingMail(session, message, sender, clock.instant());
            transport.connect(relay.user(), relay.password());
            transport.sendMessage(mail, mail.getAllRecipients());
            return new Receipt(mail.getMessageID(), clock.instant());
        } catch (AddressException e) {
            throw new ChannelRefused(Reason.NOT_AN_ADDRESS);
        } catch (MessagingException e) {
            throw SmtpRefusal.of(e);
        }
    }

    private static InternetAddress parsed(String sender) {
        try {
            return new InternetAddress(sender, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("The sender of mails is not a mail address: " + sender, e);
        }
    }
}
