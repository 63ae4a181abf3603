package be.vaxis.invitation.channel;

import java.time.Instant;

/**
 * Hears from the print shop which letters were posted. Dutch: <i>verzendbevestiging</i>.
 *
 * <p>A report may come twice; it comes before the hand-over is erased at the print shop.
 */
public interface PostingReports {

    void reported(PostingReport report);

    /**
     * What became of one letter.
     *
     * @param letterId our message id
     * @param reportedAt when we heard it
     */
    record PostingReport(String letterId, Outcome outcome, Instant reportedAt) {}

    /** FAILED: it could not be printed or posted and has to be handed over again in another batch. */
    enum Outcome {
        POSTED,
        FAILED
    }
}
