package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.BelgianTime;
import java.time.format.DateTimeFormatter;

/** The week can no longer be planned: it closed on Monday at 12:00, two weeks before. */
public final class PlanningClosed extends Rejection {

    private static final DateTimeFormatter CLOSED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    PlanningClosed(LineDayId lineDay) {
        super(
                "reservation:planningClosed",
                "The planning of " + lineDay.date() + " closed on "
                        + lineDay.planningCloses().atZone(BelgianTime.BRUSSELS).format(CLOSED) + " in Brussels.");
    }
}
