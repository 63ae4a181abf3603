package be.vaxis.reservation.handover;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.util.List;

/** A centre would begin to serve a postal code on a day that is over. */
public final class ChangeInThePast extends Rejection {

    private final LocalDate from;

    ChangeInThePast(LocalDate from) {
        super("reservation:changeInThePast", from + " is over; choose today or a later day.");
        this.from = from;
    }

    @Override
    public List<Object> arguments() {
        return List.of(from);
    }
}
