package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * On the night on which the clocks change, this hour comes never or twice: nobody would know when to come.
 *
 * <p>Dutch: <i>overgang naar zomertijd of wintertijd</i>.
 */
public final class NotOnTheClock extends Rejection {

    private final LocalDate day;
    private final LocalTime slot;

    NotOnTheClock(LocalDate day, LocalTime slot) {
        super(
                "reservation:notOnTheClock",
                "On " + day + " the clocks change and " + slot + " comes never or twice; plan no places then.");
        this.day = day;
        this.slot = slot;
    }

    @Override
    public List<Object> arguments() {
        return List.of(day, slot);
    }
}
