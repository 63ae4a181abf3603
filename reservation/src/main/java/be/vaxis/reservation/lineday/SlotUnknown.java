package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** No line has a slot that starts at this moment. */
public final class SlotUnknown extends Rejection implements MomentGone {

    private final LocalDateTime moment;

    SlotUnknown(LocalDate date, LocalTime slot) {
        super("reservation:slotUnknown", "No slot starts on " + date + " at " + slot + "; choose another moment.");
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
