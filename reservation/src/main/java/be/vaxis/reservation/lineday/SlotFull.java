package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Every place of the slot is taken, on every line, or kept for people who move and the caller is none. The caller may offer another slot or the reserve list. */
public final class SlotFull extends Rejection implements MomentGone {

    private final LocalDateTime moment;

    SlotFull(LocalDate date, LocalTime slot) {
        super("reservation:slotFull", "No place is left on " + date + " at " + slot + "; choose another moment.");
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
