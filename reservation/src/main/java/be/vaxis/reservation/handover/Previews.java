package be.vaxis.reservation.handover;

import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.lineday.Moment;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tells beforehand what a hand-over would do, and how many bookings a change waits for. */
@Component
public class Previews {

    private final AffectedBookings affected;
    private final Placements placements;

    Previews(AffectedBookings affected, Placements placements) {
        this.affected = affected;
        this.placements = placements;
    }

    /** How many bookings are still to be carried out or handed over. */
    public int left(Change change) {
        return affected.count(change);
    }

    public Preview of(Change change) {
        var bookings = affected.of(change);
        var placement = placements.of(change, bookings);
        int[] count = new int[Fate.values().length];
        for (var booking : bookings) {
            var fate = placement
                    .place(booking)
                    .map(moments -> Fate.of(booking.leaving(), moments))
                    .orElse(Fate.UNPLACED);
            count[fate.ordinal()]++;
        }
        return new Preview(
                bookings.size(),
                count[Fate.SAME_MOMENT.ordinal()],
                count[Fate.SAME_DAY.ordinal()],
                count[Fate.OTHER_DAY.ordinal()],
                count[Fate.UNPLACED.ordinal()]);
    }

    private enum Fate {
        SAME_MOMENT,
        SAME_DAY,
        OTHER_DAY,
        UNPLACED;

        static Fate of(List<Appointment> leaving, List<Moment> moments) {
            if (!all(leaving, moments, true)) {
                return all(leaving, moments, false) ? SAME_DAY : OTHER_DAY;
            }
            return SAME_MOMENT;
        }

        private static boolean all(List<Appointment> leaving, List<Moment> moments, boolean withTime) {
            return IntStream.range(0, leaving.size()).allMatch(i -> {
                var was = leaving.get(i).moment();
                var is = moments.get(i);
                return was.date().equals(is.date()) && (!withTime || was.time().equals(is.time()));
            });
        }
    }
}
