package be.vaxis.infra.parties.print;

import be.vaxis.attestation.posting.Envelope;
import be.vaxis.attestation.posting.EnvelopePost;
import be.vaxis.attestation.posting.PostUnavailable;
import be.vaxis.attestation.posting.PostedEnvelopes;
import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.Letter;
import be.vaxis.invitation.channel.LetterBatch;
import be.vaxis.invitation.channel.LetterPrinter;
import be.vaxis.invitation.channel.LetterText;
import be.vaxis.invitation.channel.Letters;
import be.vaxis.invitation.channel.PostingReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Has certificates posted by the print shop of the letters: a page with the address in the window, and the papers behind it. */
final class CertificatePost implements EnvelopePost {

    /** By which their batches are told from those of other letters. */
    static final String PREFIX = "certificates-";

    private static final String NO_CODE = "";

    private final LetterPrinter printer;
    private final Letters letters;

    CertificatePost(LetterPrinter printer, Letters letters) {
        this.printer = printer;
        this.letters = letters;
    }

    @Override
    public void post(String batch, List<Envelope> envelopes) {
        var posted = new LetterBatch(
                batch,
                envelopes.stream()
                        .map(envelope -> new Letter(envelope.letter().toString(), pdf(envelope)))
                        .toList());
        try {
            letters.post(posted);
        } catch (ChannelUnavailable away) {
            throw new PostUnavailable(away);
        }
    }

    private byte[] pdf(Envelope envelope) {
        var merger = new PDFMergerUtility();
        var out = new ByteArrayOutputStream();
        try (var letter = Loader.loadPDF(printer.pdf(text(envelope)))) {
            for (byte[] paper : envelope.papers()) {
                try (var more = Loader.loadPDF(paper)) {
                    merger.appendDocument(letter, more);
                }
            }
            letter.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static LetterText text(Envelope envelope) {
        var cover = envelope.cover();
        return new LetterText(
                envelope.name(),
                envelope.address(),
                envelope.language(),
                cover.from(),
                cover.subject(),
                cover.paragraphs(),
                NO_CODE,
                NO_CODE,
                cover.linkLabel(),
                cover.link());
    }

    /** What the print shop tells, in the words of who sent the envelopes. */
    static PostingReports reports(PostedEnvelopes senders) {
        return report -> {
            var letter = UUID.fromString(report.letterId());
            switch (report.outcome()) {
                case POSTED -> senders.posted(letter, report.reportedAt());
                case FAILED -> senders.returned(letter);
            }
        };
    }
}
