package be.vaxis.infra.parties.arrivals;

import java.time.Instant;
import java.util.List;

/**
 * One message as its receiver would have it. Dutch: <i>aangekomen bericht</i>.
 *
 * @param number counts up; 0 until it is kept
 * @param reference how the party names it; the same reference arrives once
 * @param to number, mailbox, or the lines in the window of the envelope
 * @param subject empty for a text
 * @param body plain text
 * @param html empty where there is none
 */
public record Arrival(
        long number,
        Kind kind,
        Instant at,
        String reference,
        String to,
        String subject,
        String body,
        String html,
        List<ArrivedFile> files) {

    public Arrival {
        files = List.copyOf(files);
    }

    /** A text message. */
    public static Arrival text(Instant at, String reference, String to, String body) {
        return new Arrival(0, Kind.TEXT, at, reference, to, "", body, "", List.of());
    }

    Arrival numbered(long kept) {
        return new Arrival(kept, kind, at, reference, to, subject, body, html, files);
    }

    boolean is(Arrival other) {
        return kind == other.kind && reference.equals(other.reference);
    }

    long bytes() {
        return body.length()
                + html.length()
                + files.stream().mapToLong(file -> file.content().length).sum();
    }

    @Override
    public String toString() {
        return "arrival:" + number;
    }
}
