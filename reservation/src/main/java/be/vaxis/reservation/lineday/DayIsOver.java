package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.util.List;

/** The day is over; what happened on it cannot be planned any more. */
public final class DayIsOver extends Rejection {

    private final LocalDate day;

    DayIsOver(LocalDate day) {
        super("reservation:dayIsOver", day + " is over.");
        this.day = day;
    }

    @Override
    public List<Object> arguments() {
        return List.of(day);
    }
}
