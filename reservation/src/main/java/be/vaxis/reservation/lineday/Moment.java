package be.vaxis.reservation.lineday;

import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.CentreId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where somebody wants to come; which line they stand in is not for them to choose.
 *
 * <p>Dutch: <i>moment</i>. Source: process 3, Reservation.
 *
 * @param time the start of a slot, by the Belgian clock
 */
public record Moment(CentreId centre, LocalDate date, LocalTime time) {

    /** The place of this moment on a line. */
    public Place on(int line) {
        return new Place(new LineDayId(centre, line, date), time);
    }

    public Instant starts() {
        return BelgianTime.at(date, time);
    }
}
