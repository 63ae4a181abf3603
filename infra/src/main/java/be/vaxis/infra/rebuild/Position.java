package be.vaxis.infra.rebuild;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a segment is in its stream.
 *
 * <p>A gap is a number for which no event was there when the segment came by: that of a transaction still open, or one
 * that nobody will ever use, as its transaction was undone. Old gaps are forgotten, at moments that differ from segment
 * to segment, so two that have handled the same events may know of different gaps.
 *
 * @param last the number of the last event that it passed, -1 before it has begun
 * @param gaps numbers before it
 */
record Position(long last, SortedSet<Long> gaps) {

    static Position of(@Nullable TrackingToken token) {
        return token instanceof GapAwareTrackingToken known
                ? new Position(known.getIndex(), known.getGaps())
                : new Position(-1, new TreeSet<>());
    }

    /**
     * Whether every event that another segment has handled has been handled here.
     *
     * @param isStored whether any of these numbers is that of an event that is stored by now
     */
    boolean hasAllOf(Position other, Predicate<Collection<Long>> isStored) {
        if (last < other.last) {
            return false;
        }
        SortedSet<Long> open = new TreeSet<>(gaps.headSet(other.last + 1));
        open.removeAll(other.gaps);
        return open.isEmpty() || !isStored.test(open);
    }
}
