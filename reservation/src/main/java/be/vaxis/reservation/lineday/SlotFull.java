package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.time.LocalTime;

/** Every place of the slot is taken, on every line. The caller may offer another slot or the reserve list. */
public final class SlotFull extends Rejection {

    SlotFull(LocalDate date, LocalTime slot) {
        super("reservation:slotFull", "No place is left on " + date + " at " + slot + "; choose another moment.");
    }
}
