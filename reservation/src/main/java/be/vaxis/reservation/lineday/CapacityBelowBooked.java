package be.vaxis.reservation.lineday;

import be.vaxis.kernel.Rejection;
import java.time.LocalTime;
import java.util.List;

/** A plan would take places away from people who hold them. The planner may leave at least as many, or move them first. */
public final class CapacityBelowBooked extends Rejection {

    private final Place place;
    private final int booked;

    CapacityBelowBooked(LineDayId lineDay, LocalTime slot, int booked) {
        super(
                "reservation:capacityBelowBooked",
                booked + " places of " + lineDay.date() + " " + slot + " on line " + lineDay.line()
                        + " are booked; plan at least as many.");
        this.place = new Place(lineDay, slot);
        this.booked = booked;
    }

    @Override
    public List<Object> arguments() {
        return List.of(place.lineDay().line(), place.lineDay().date(), place.slot(), booked);
    }
}
