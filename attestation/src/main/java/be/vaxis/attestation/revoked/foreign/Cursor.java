package be.vaxis.attestation.revoked.foreign;

import be.vaxis.attestation.revocation.BatchJson.Line;
import be.vaxis.attestation.revocation.BatchJson.Page;
import be.vaxis.attestation.trust.SourceRefused;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Up to where a list is read. It can be asked for what is later than a moment and for nothing else, and cuts its answer after
 * a number of lines; so a moment that may have been cut is asked for again as a whole.
 *
 * <p>When one moment fills an answer, the rest of it cannot be asked for. What is later is read all the same, but the place
 * stays before that moment until it fits. That batches ended at one moment hides nothing: we know ourselves when they do.
 */
final class Cursor {

    private Instant since;
    private Instant furthest;
    private @Nullable Instant held;

    /** @param since from where it is asked, which may be before {@code furthest} for lines that come late */
    Cursor(Instant since, Instant furthest) {
        this.since = since;
        this.furthest = furthest;
    }

    Instant since() {
        return since;
    }

    void passed(Line line) {
        furthest = line.date().isAfter(furthest) ? line.date() : furthest;
    }

    /** From where the next round goes on; a date to come would hide what comes before. */
    Instant place(Instant now) {
        Instant place = held == null ? furthest : held;
        return place.isBefore(now) ? place : now;
    }

    /** Whether there are lines that could not be asked for. */
    boolean isHeld() {
        return held != null;
    }

    /**
     * Goes to the next page.
     *
     * @throws SourceRefused the list gives the same again
     */
    void turn(Page page) throws SourceRefused {
        Instant last = page.lines().getLast().date();
        Optional<Instant> whole = page.lines().stream()
                .map(Line::date)
                .filter(date -> date.isBefore(last))
                .max(Comparator.naturalOrder());
        Instant next = whole.orElse(last);
        if (!next.isAfter(since)) {
            throw new SourceRefused("no-progress");
        }
        if (whole.isEmpty() && held == null && !page.lines().stream().allMatch(Line::deleted)) {
            held = since;
        }
        since = next;
    }
}
