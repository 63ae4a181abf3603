package be.vaxis.infra.parties.smtp;

import be.vaxis.infra.parties.arrivals.Arrivals;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes mail as a relay does, on the loopback address. Dutch: <i>nagebootste mailserver</i>.
 *
 * <p>What it takes over arrives in {@link Arrivals}. Mailboxes whose name starts with {@code unknown} do not exist, those that
 * start with {@code busy} ask for patience.
 */
public final class SmtpCounterpart implements AutoCloseable {

    private static final int LARGEST_MAIL = 2 << 20;
    private static final int MOST_CONNECTIONS = 64;
    private static final int MOST_RECIPIENTS = 1;

    private final SMTPServer server;

    /** @param port 0 for any that is free */
    public SmtpCounterpart(int port, Arrivals arrivals, Clock clock) {
        server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(port)
                .softwareName("counterpart")
                .maxMessageSize(LARGEST_MAIL)
                .maxConnections(MOST_CONNECTIONS)
                .maxRecipients(MOST_RECIPIENTS)
                .connectionTimeout(1, TimeUnit.MINUTES)
                .insertReceivedHeaders(false)
                .messageHandlerFactory(context -> new ArrivingMail(arrivals, clock, LARGEST_MAIL))
                .build();
        server.start();
    }

    /** How to reach it. */
    public SmtpRelay relay() {
        return new SmtpRelay(
                InetAddress.getLoopbackAddress().getHostAddress(),
                server.getPortAllocated(),
                "",
                "",
                false,
                "Vaxis <no-reply@vaxis.example>",
                Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        server.stop();
    }
}
