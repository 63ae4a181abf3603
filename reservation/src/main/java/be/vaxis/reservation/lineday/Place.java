package be.vaxis.reservation.lineday;

import java.time.Instant;
import java.time.LocalTime;

/**
 * One slot of one line day, for one person.
 *
 * <p>Dutch: <i>plaats</i>. Source: process 3, Reservation.
 */
public record Place(LineDayId lineDay, LocalTime slot) {

    public Moment moment() {
        return new Moment(lineDay.centre(), lineDay.date(), slot);
    }

    public Instant starts() {
        return lineDay.starts(slot);
    }
}
