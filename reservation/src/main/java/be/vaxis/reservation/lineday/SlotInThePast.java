package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** The slot has begun or is over. */
public final class SlotInThePast extends Rejection implements MomentGone {

    private final LocalDateTime moment;

    public SlotInThePast(LocalDate date, LocalTime slot) {
        super("reservation:slotInThePast", date + " " + slot + " has begun or is over; choose a later moment.");
        this.moment = date.atTime(slot);
    }

    @Override
    public LocalDateTime moment() {
        return moment;
    }

    @Override
    public List<Object> arguments() {
        return List.of(moment.toLocalDate(), moment.toLocalTime());
    }
}
