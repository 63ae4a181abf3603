package be.vaxis.infra.parties.smtp;

import be.vaxis.infra.parties.arrivals.Arrival;
import be.vaxis.infra.parties.arrivals.ArrivedFile;
import be.vaxis.infra.parties.arrivals.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** Takes a mail apart into what its reader sees. */
final class ReceivedMail {

    /** Making one reads every jar of the class path. */
    private static final Session SESSION = Session.getInstance(new Properties());

    private final List<ArrivedFile> files = new ArrayList<>();
    private String plain = "";
    private String html = "";

    private ReceivedMail() {}

    static Arrival read(InputStream raw, String to, Instant at) throws MessagingException, IOException {
        var mail = new MimeMessage(SESSION, raw);
        var parts = new ReceivedMail();
        parts.take(mail);
        return new Arrival(
                0,
                Kind.MAIL,
                at,
                Objects.requireNonNullElse(mail.getMessageID(), ""),
                to,
                Objects.requireNonNullElse(mail.getSubject(), ""),
                parts.plain,
                parts.html,
                parts.files);
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                take(many.getBodyPart(i));
            }
        } else if (part.getFileName() != null) {
            files.add(new ArrivedFile(part.getFileName(), part.getContentType(), bytes(part)));
        } else if (part.isMimeType("text/html")) {
            html = part.getContent().toString();
        } else {
            plain = part.getContent().toString();
        }
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
