package be.vaxis.reservation.web;

import be.vaxis.reservation.agenda.FreeDay;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** The free moments that lie closest to one that is gone. */
final class Nearest {

    private static final int MOST = 6;

    private Nearest() {}

    /** In the order of time; never the moment itself, of which a copy may not know yet that it is gone. */
    static List<LocalDateTime> to(LocalDateTime gone, List<FreeDay> days) {
        return days.stream()
                .flatMap(day -> day.times().stream().map(day.date()::atTime))
                .filter(moment -> !moment.equals(gone))
                .sorted(Comparator.comparing(
                        moment -> Duration.between(gone, moment).abs()))
                .limit(MOST)
                .sorted()
                .toList();
    }
}
