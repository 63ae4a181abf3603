package be.vaxis.infra.parties.smtp;

import be.vaxis.invitation.channel.Attachment;
import be.vaxis.invitation.channel.MailMessage;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A mail as it goes over the line: text and HTML as alternatives, then the attachments.
 *
 * <p>The same message id gives the same {@code Message-ID}, so that a mailbox knows a repetition. {@code Auto-Submitted}
 * keeps answering machines silent.
 *
 * <p>Source: RFC 5322, RFC 2046, RFC 3834.
 */
final class OutgoingMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    OutgoingMail(Session session, MailMessage mail, InternetAddress sender, Instant now) throws MessagingException {
        super(session);
        messageId = messageId(mail.id(), sender);
        setFrom(sender);
        setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Content-Language", mail.language().locale().toLanguageTag());
        setHeader("Auto-Submitted", "auto-generated");
        setContent(content(mail));
        saveChanges();
    }

    static String messageId(String id, InternetAddress sender) {
        var domain = sender.getAddress().substring(sender.getAddress().indexOf('@'));
        return "<" + URLEncoder.encode(id, StandardCharsets.UTF_8) + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static Multipart content(MailMessage mail) throws MessagingException {
        var alternatives = new MimeMultipart("alternative", text(mail.plain(), "plain"), text(mail.html(), "html"));
        if (mail.attachments().isEmpty()) {
            return alternatives;
        }
        var body = new MimeBodyPart();
        body.setContent(alternatives);
        var all = new MimeMultipart("mixed", body);
        for (var attachment : mail.attachments()) {
            all.addBodyPart(attached(attachment));
        }
        return all;
    }

    private static BodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static BodyPart attached(Attachment attachment) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        part.setFileName(attachment.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
