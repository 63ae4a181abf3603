package be.vaxis.infra.parties.smtp;

import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelRefused.Reason;
import be.vaxis.invitation.channel.ChannelUnavailable;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a failure of the relay means for the person who is to be reached.
 *
 * <p>A 5xx about the recipient, or about this mail once the relay has read it, is for good. A 4xx, a 5xx about us, and everything that is
 * not an answer is about this moment.
 *
 * <p>Source: RFC 5321, Reply Codes.
 */
final class SmtpRefusal {

    private SmtpRefusal() {}

    /** Without the relay's own text, which repeats the address. */
    static RuntimeException of(MessagingException failure) {
        return recipient(failure)
                .or(() -> contents(failure))
                .orElseGet(() -> new ChannelUnavailable(
                        "The mail relay failed: " + failure.getClass().getSimpleName() + "."));
    }

    private static Optional<RuntimeException> recipient(MessagingException failure) {
        return chain(failure, SMTPAddressFailedException.class)
                .map(refused -> answer(refused.getReturnCode(), Reason.NOBODY_THERE));
    }

    private static Optional<RuntimeException> contents(MessagingException failure) {
        return chain(failure, SMTPSendFailedException.class)
                .filter(refused ->
                        refused.getCommand().equals(".") || refused.getCommand().equals("DATA"))
                .map(refused -> answer(refused.getReturnCode(), Reason.NOT_ALLOWED));
    }

    private static RuntimeException answer(int code, Reason whenForGood) {
        return code >= 500
                ? new ChannelRefused(whenForGood)
                : new ChannelUnavailable("The mail relay answered " + code + ".");
    }

    private static <T> Optional<T> chain(MessagingException failure, Class<T> type) {
        return Stream.<Exception>iterate(
                        failure, e -> e != null, e -> e instanceof MessagingException m ? m.getNextException() : null)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
