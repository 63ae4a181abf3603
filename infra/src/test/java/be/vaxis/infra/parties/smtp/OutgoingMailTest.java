package be.vaxis.infra.parties.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.invitation.channel.Attachment;
import be.vaxis.invitation.channel.MailMessage;
import be.vaxis.kernel.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    @Test
    void answering_machines_stay_silent_and_readers_know_the_language() throws Exception {
        var mail = mail(List.of());

        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("de-BE");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2021-04-19T10:00:00Z"));
    }

    @Test
    void an_id_makes_the_same_message_id_every_time() throws Exception {
        assertThat(mail(List.of()).getMessageID())
                .isEqualTo(mail(List.of()).getMessageID())
                .isEqualTo("<invitation%3A1@vaxis.example>");
    }

    @Test
    void text_and_html_are_alternatives_before_the_attachments() throws Exception {
        var plain = mail(List.of());
        var attached = mail(List.of(Attachment.calendar("termin.ics", "BEGIN:VCALENDAR")));

        assertThat(plain.isMimeType("multipart/alternative")).isTrue();
        assertThat(attached.isMimeType("multipart/mixed")).isTrue();
        assertThat(((MimeMultipart) attached.getContent()).getBodyPart(0).isMimeType("multipart/alternative"))
                .isTrue();
        assertThat(((MimeMultipart) attached.getContent()).getBodyPart(1).getContentType())
                .startsWith("text/calendar; charset=utf-8; method=PUBLISH");
    }

    private static OutgoingMail mail(List<Attachment> attachments) throws MessagingException {
        return new OutgoingMail(
                Session.getInstance(new Properties()),
                new MailMessage(
                        "invitation:1", "bram@example.be", "Ihr Termin", "Guten Tag", "<p/>", attachments, Language.DE),
                new InternetAddress("Vaxis <no-reply@vaxis.example>"),
                Instant.parse("2021-04-19T10:00:00Z"));
    }
}
