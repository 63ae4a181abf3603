package be.vaxis.registration.reconciliation;

import be.vaxis.registration.copy.Faulty;
import be.vaxis.registration.copy.Receiver;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the copies of one receiver stand, in numbers only.
 *
 * <p>Dutch: <i>stand van de kopieën</i>. Source: process 4, Registration.
 *
 * @param known whether this process knows where the receiver is
 * @param waiting people of whom it is to be told
 * @param stuck people of whom it took nothing, and who wait for somebody to look
 * @param oldest since when somebody waits or is stuck; null when nobody does
 * @param reports the last comparisons, newest first
 */
public record CopyOverview(
        Receiver receiver,
        boolean known,
        long waiting,
        long stuck,
        @Nullable Instant oldest,
        List<Faulty> faults,
        List<Report> reports) {

    /** Whether a comparison waits or runs. */
    public boolean comparing() {
        return reports.stream().anyMatch(report -> report.ended() == null);
    }

    /** How many more differences a comparison found than the one before it; null for the first. */
    public @Nullable Long moreThanBefore(int report) {
        return report + 1 < reports.size()
                ? reports.get(report).differences() - reports.get(report + 1).differences()
                : null;
    }
}
