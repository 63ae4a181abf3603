package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.Receiver;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one comparison with a receiver found.
 *
 * <p>Dutch: <i>verschillenrapport</i>. Source: process 4, Registration.
 *
 * @param daily whether nobody asked for it
 * @param ended null while it runs or waits
 * @param fault why it could not be finished, as a countable word
 * @param here things that were told
 * @param there things that the receiver held
 * @param missing told, and not there
 * @param surplus there, and not told
 * @param different there, and not as told
 * @param overlooked people of whom it had not been told all
 * @param healed differences that were put right again
 */
public record Report(
        long report,
        Receiver receiver,
        boolean daily,
        Instant asked,
        @Nullable Instant ended,
        @Nullable String fault,
        long here,
        long there,
        long missing,
        long surplus,
        long different,
        long overlooked,
        long healed) {

    public long differences() {
        return missing + surplus + different + overlooked;
    }

    public boolean equal() {
        return ended != null && fault == null && differences() == 0;
    }
}
