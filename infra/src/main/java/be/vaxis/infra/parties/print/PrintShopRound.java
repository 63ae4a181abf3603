package be.vaxis.infra.parties.print;

import be.vaxis.invitation.channel.ChannelUnavailable;
import be.vaxis.invitation.channel.PostingReports;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Goes by the print shop again and again, where somebody listens. Dutch: <i>ophaalronde</i>. */
class PrintShopRound {

    private static final Logger LOG = LoggerFactory.getLogger(PrintShopRound.class);

    private final PrintShopAccess access;
    private final PostedLetters posted;
    private final Supplier<Optional<PostingReports>> reports;

    PrintShopRound(PrintShopAccess access, PostedLetters posted, Supplier<Optional<PostingReports>> reports) {
        this.access = access;
        this.posted = posted;
        this.reports = reports;
    }

    @Scheduled(fixedDelayString = "${vaxis.print.round:PT1M}")
    void go() {
        if (!access.known()) {
            return;
        }
        try {
            reports.get().ifPresent(posted::collect);
        } catch (ChannelUnavailable e) {
            LOG.warn("{} The next round comes by itself.", e.getMessage());
        }
    }
}
