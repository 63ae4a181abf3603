package be.vaxis.registration.recall;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a recall is.
 *
 * @param expected how many were concerned when it began
 * @param named how many were named so far; those of late registrations besides
 * @param told by a text, mail or letter that a carrier took over
 * @param notReached by any channel: to be called or visited
 * @param noChannel of whom it is not known where they can be reached
 * @param calledOff who were not told as it was called off
 * @param ended when everybody was named; null before
 * @param stopped when it was called off; null while it is not
 */
public record RecallView(
        RecallId recall,
        RecalledLot lot,
        RecallAdvice advice,
        long expected,
        long named,
        long told,
        long notReached,
        long noChannel,
        long calledOff,
        Instant started,
        String startedBy,
        @Nullable Instant ended,
        @Nullable Instant stopped) {

    /** Who were named, and of whom nothing was heard yet. */
    public long waiting() {
        return Math.max(0, named - told - notReached - noChannel - calledOff);
    }

    /** Where it stands, for a word on a page. */
    public State state() {
        if (stopped != null) {
            return State.CALLED_OFF;
        }
        if (ended == null) {
            return State.NAMING;
        }
        return waiting() > 0 ? State.TELLING : State.DONE;
    }

    /** Where a recall stands. */
    public enum State {
        /** People are being found. */
        NAMING,
        /** Everybody was found; some are still to be told. */
        TELLING,
        /** Everybody was told, or could not be. Whoever is registered late is told too. */
        DONE,
        CALLED_OFF
    }
}
