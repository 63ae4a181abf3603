package be.vaxis.infra.parties.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.vaxis.infra.parties.arrivals.Arrivals;
import be.vaxis.infra.parties.arrivals.Spool;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.MailMessage;
import be.vaxis.kernel.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.server.SMTPServer;

/** Against a relay that takes mail only over an encrypted line, with a certificate made for this test. */
class EncryptedMailTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2021-04-19T10:00:00Z"), ZoneOffset.UTC);
    static final char[] PASSWORD = "changeit".toCharArray();
    static final MailMessage MAIL =
            new MailMessage("m-1", "anna@example.be", "Hallo", "Dag", "<p>Dag</p>", List.of(), Language.NL);

    @TempDir
    static Path folder;

    final Arrivals arrivals = new Arrivals(Spool.none());

    SSLContext known;
    SMTPServer server;

    @BeforeEach
    void start() throws Exception {
        known = context(certified("127.0.0.1"));
        server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(0)
                .startTlsSocketFactory(known)
                .requireTLS()
                .messageHandlerFactory(context -> new ArrivingMail(arrivals, NOON, 1 << 20))
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_goes_over_an_encrypted_line() {
        trusting(known).send(MAIL);

        assertThat(arrivals.all()).hasSize(1);
    }

    @Test
    void who_cannot_prove_to_be_the_relay_is_given_nothing() throws Exception {
        var stranger = trusting(context(certified("localhost")));

        assertThatExceptionOfType(ChannelUnavailable.class).isThrownBy(() -> stranger.send(MAIL));
        assertThat(arrivals.all()).isEmpty();
    }

    private SmtpMails trusting(SSLContext certificates) {
        var relay = new SmtpRelay(
                "127.0.0.1", server.getPortAllocated(), "", "", true, "no-reply@vaxis.example", Duration.ofSeconds(10));
        var settings = relay.settings();
        settings.put("mail.smtp.ssl.socketFactory", certificates.getSocketFactory());
        return new SmtpMails(relay, settings, NOON);
    }

    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static KeyStore certified(String host) throws Exception {
        var file = folder.resolve(host + ".p12");
        if (Files.notExists(file)) {
            keytool(file, host);
        }
        return KeyStore.getInstance(file.toFile(), PASSWORD);
    }

    private static void keytool(Path file, String host) throws IOException, InterruptedException {
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "relay",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        host.equals("localhost") ? "SAN=dns:localhost" : "SAN=ip:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .inheritIO()
                .start()
                .waitFor();
        assertThat(made).isZero();
    }
}
