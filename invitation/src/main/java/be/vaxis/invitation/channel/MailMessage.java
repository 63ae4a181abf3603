package be.vaxis.invitation.channel;

import be.vaxis.kernel.Language;
import java.util.List;

/**
 * A mail to one person, in plain text and in HTML with the same content. Dutch: <i>e-mailbericht</i>.
 *
 * @param id our message id, the same on every attempt
 * @param to one mailbox, {@code local@domain}
 * @param language of subject and body
 */
public record MailMessage(
        String id,
        String to,
        String subject,
        String plain,
        String html,
        List<Attachment> attachments,
        Language language) {

    public MailMessage {
        if (!to.matches("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+")) {
            throw new ChannelRefused(ChannelRefused.Reason.NOT_AN_ADDRESS);
        }
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
        attachments = List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "mail:" + id;
    }
}
