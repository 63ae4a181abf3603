package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.PostingReports;
import be.vaxis.invitation.channel.PostingReports.PostingReport;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches the acknowledgements of the print shop, tells who listens, and sees to it that nothing of a batch is left
 * there.
 *
 * <p>First told, then erased: who stops in between is told again.
 */
final class PostedLetters {

    private static final Logger LOG = LoggerFactory.getLogger(PostedLetters.class);

    private final JsonMapper json = JsonMapper.builder().build();
    private final PrintShopAccess access;
    private final PrintShopLine line;
    private final Predicate<String> ours;
    private final Clock clock;

    PostedLetters(PrintShopAccess access, Clock clock) {
        this(access, _ -> true, clock);
    }

    /** @param ours whose batches, by their ids */
    PostedLetters(PrintShopAccess access, Predicate<String> ours, Clock clock) {
        this.access = access;
        this.ours = ours;
        this.line = new PrintShopLine(access);
        this.clock = clock;
    }

    /**
     * Fetches what is there now.
     *
     * @return how many batches were reported on
     * @throws ChannelUnavailable when the print shop cannot be reached
     */
    int collect(PostingReports reports) {
        return line.with(files -> {
            int collected = 0;
            for (var name : files.list(access.outbox())) {
                if (name.endsWith(Acknowledgement.SUFFIX)
                        && ours.test(batchOf(name))
                        && collect(name, files, reports)) {
                    collected++;
                }
            }
            return collected;
        });
    }

    private static String batchOf(String name) {
        return name.substring(0, name.length() - Acknowledgement.SUFFIX.length());
    }

    /** A file that cannot be read stays where it is, for people to look at, and holds nobody up. */
    private boolean collect(String name, RemoteFiles files, PostingReports reports) throws IOException {
        try {
            var answer = json.readValue(files.read(access.outbox() + "/" + name), Acknowledgement.class);
            var batch = batchOf(name);
            answer.letters()
                    .forEach(letter ->
                            reports.reported(new PostingReport(letter.id(), letter.status(), clock.instant())));
            files.eraseFolder(access.batch(batch));
            files.rename(access.acknowledgement(batch), access.done(batch));
            return true;
        } catch (JacksonException e) {
            LOG.warn("The print shop's acknowledgement {} cannot be read.", name);
            return false;
        }
    }
}
