package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** What is kept, without a database; a rollback takes back what was noted. */
class HoldsInMemory implements Holds {

    private final Map<BookingId, Hold> holds = new ConcurrentHashMap<>();

    @Override
    public void keep(BookingId booking, Hold hold) {
        undoWith(booking, holds.put(booking, hold));
    }

    @Override
    public void end(BookingId booking) {
        undoWith(booking, holds.remove(booking));
    }

    @Override
    public Optional<BookingId> keeperOf(CodeDigest holder, Place place) {
        return holds.entrySet().stream()
                .filter(hold -> hold.getKey().holder().equals(holder))
                .filter(hold -> hold.getValue().places().contains(place))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<BookingId> overAt(Collection<Moment> moments, Instant now) {
        return over(now, Integer.MAX_VALUE).stream()
                .filter(booking -> Optional.ofNullable(holds.get(booking)).stream()
                        .flatMap(hold -> hold.moments().stream())
                        .anyMatch(moments::contains))
                .toList();
    }

    @Override
    public List<BookingId> over(Instant now, int most) {
        return holds.entrySet().stream()
                .filter(hold -> hold.getValue().isOver(now))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    /** What is kept by this booking, be its time over. */
    Optional<Hold> of(BookingId booking) {
        return Optional.ofNullable(holds.get(booking));
    }

    private void undoWith(BookingId booking, @Nullable Hold before) {
        CurrentUnitOfWork.ifStarted(unit -> unit.onRollback(it -> {
            if (before == null) {
                holds.remove(booking);
            } else {
                holds.put(booking, before);
            }
        }));
    }
}
