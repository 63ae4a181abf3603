package be.vaxis.infra.parties.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.invitation.channel.Attachment;
import be.vaxis.invitation.channel.ChannelRefused;
import be.vaxis.invitation.channel.ChannelRefused.Reason;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.MailMessage;
import be.vaxis.invitation.channel.Mails;
import be.vaxis.kernel.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SmtpMailsTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);
    static final String ICS = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n";

    final Arrivals arrivals = new Arrivals(Spool.none());
    final SmtpCounterpart relay = new SmtpCounterpart(0, arrivals, NOON);
    final Mails mails = new SmtpMails(relay.relay(), NOON);

    @AfterEach
    void stop() {
        relay.close();
    }

    @Test
    void a_mail_arrives_in_text_and_in_html_with_its_appointment() {
        var receipt = mails.send(to("anna@example.be"));

        assertThat(receipt.providerReference()).isEqualTo("<m%2F1@vaxis.example>");
        assertThat(arrivals.all()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("anna@example.be");
            assertThat(mail.subject()).isEqualTo("Votre rendez-vous, à midi");
            assertThat(mail.body()).isEqualTo("À bientôt");
            assertThat(mail.html()).isEqualTo("<p>À bientôt</p>");
        });
        assertThat(arrivals.all().getFirst().files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("rendez-vous.ics");
            assertThat(file.mediaType()).startsWith("text/calendar").contains("method=PUBLISH");
            assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo(ICS);
        });
    }

    @Test
    void an_unknown_mailbox_is_refused_for_good() {
        assertThatExceptionOfType(ChannelRefused.class)
                .isThrownBy(() -> mails.send(to("unknown.anna@example.be")))
                .matches(refused -> refused.reason() == Reason.NOBODY_THERE)
                .withMessageNotContaining("anna")
                .withNoCause();
    }

    @Test
    void a_mailbox_that_asks_for_patience_is_tried_again_later() {
        assertThatExceptionOfType(ChannelUnavailable.class)
                .isThrownBy(() -> mails.send(to("busy.anna@example.be")))
                .withMessageContaining("451")
                .withMessageNotContaining("anna")
                .withNoCause();
    }

    @Test
    void a_mail_that_is_too_big_is_refused_for_good() {
        var big = new MailMessage("m-2", "anna@example.be", "Big", "x".repeat(3 << 20), "<p/>", List.of(), Language.NL);

        assertThatExceptionOfType(ChannelRefused.class)
                .isThrownBy(() -> mails.send(big))
                .matches(refused -> refused.reason() == Reason.NOT_ALLOWED);
        assertThat(arrivals.all()).isEmpty();
    }

    @Test
    void a_relay_that_is_gone_is_unavailable() {
        relay.close();

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> mails.send(to("anna@example.be")));
    }

    @Test
    void a_relay_that_says_nothing_is_unavailable_within_our_patience() throws IOException {
        try (var mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var hasty = new SmtpMails(at(mute.getLocalPort(), false), NOON);

            assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> hasty.send(to("anna@example.be")));
        }
    }

    @Test
    void without_the_encryption_we_ask_for_nothing_is_sent() {
        var strict = new SmtpMails(at(relay.relay().port(), true), NOON);

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> strict.send(to("anna@example.be")));
        assertThat(arrivals.all()).isEmpty();
    }

    @Test
    void the_same_id_goes_once_and_arrives_once() {
        mails.send(to("anna@example.be"));
        mails.send(to("anna@example.be"));
        new SmtpMails(relay.relay(), NOON).send(to("anna@example.be"));

        assertThat(arrivals.all()).extracting(Arrival::reference).containsExactly("<m%2F1@vaxis.example>");
    }

    private static MailMessage to(String mailbox) {
        return new MailMessage(
                "m/1",
                mailbox,
                "Votre rendez-vous, à midi",
                "À bientôt",
                "<p>À bientôt</p>",
                List.of(Attachment.calendar("rendez-vous.ics", ICS)),
                Language.FR);
    }

    private static SmtpRelay at(int port, boolean startTls) {
        return new SmtpRelay("127.0.0.1", port, "", "", startTls, "no-reply@vaxis.example", Duration.ofMillis(500));
    }
}
