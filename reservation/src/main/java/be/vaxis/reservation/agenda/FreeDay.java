package be.vaxis.reservation.agenda;

import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A day on which a centre has a place at these times, on one line or another. */
public record FreeDay(CentreId centre, LocalDate date, List<LocalTime> times) {

    public List<Moment> moments() {
        return times.stream().map(time -> new Moment(centre, date, time)).toList();
    }

    /** Without what has begun; of a later day, nothing has. */
    FreeDay after(Instant now) {
        if (date.isAfter(BelgianTime.dateOf(now))) {
            return this;
        }
        return new FreeDay(
                centre,
                date,
                times.stream()
                        .filter(time -> now.isBefore(new Moment(centre, date, time).starts()))
                        .toList());
    }

    boolean isEmpty() {
        return times.isEmpty();
    }
}
