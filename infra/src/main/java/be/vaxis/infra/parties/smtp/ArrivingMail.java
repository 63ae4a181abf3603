package be.vaxis.infra.parties.smtp;

import be.vaxis.infra.parties.arrivals.Arrivals;
import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way in. */
final class ArrivingMail implements MessageHandler {

    private final Arrivals arrivals;
    private final Clock clock;
    private final int largest;
    private String recipient = "";

    ArrivingMail(Arrivals arrivals, Clock clock, int largest) {
        this.arrivals = arrivals;
        this.clock = clock;
        this.largest = largest;
    }

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String to) throws RejectException {
        if (to.startsWith("unknown")) {
            throw new RejectException(550, "5.1.1 <" + to + "> User unknown");
        }
        if (to.startsWith("busy")) {
            throw new RejectException(451, "4.7.1 <" + to + "> Try again later");
        }
        recipient = to;
    }

    @Override
    public @Nullable String data(InputStream data) throws RejectException, IOException {
        var raw = data.readNBytes(largest + 1);
        if (raw.length > largest) {
            data.skip(Long.MAX_VALUE);
            throw new RejectException(552, "5.3.4 Message too big");
        }
        try {
            arrivals.arrived(ReceivedMail.read(new ByteArrayInputStream(raw), recipient, clock.instant()));
            return null;
        } catch (MessagingException e) {
            throw new RejectException(554, "5.6.0 Message cannot be read");
        }
    }

    @Override
    public void done() {}
}
