package be.vaxis.reservation.web;

import be.vaxis.reservation.lineday.Purpose;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What the forms carry from step to step.
 *
 * @param moving whether appointments exist that are to be moved
 * @param first the chosen moment of the first appointment, by the Belgian clock
 * @param second the chosen moment of the second
 * @param day whose times are shown
 * @param from the first week of the calendar that is shown
 */
record Journey(
        String ticket,
        boolean moving,
        @Nullable @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime first,
        @Nullable @DateTimeFormat(iso = ISO.DATE_TIME) LocalDateTime second,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from) {

    static Journey begin(String ticket, boolean moving) {
        return new Journey(ticket, moving, null, null, null, null);
    }

    /** Places kept free for moves are offered to those who move. */
    Purpose purpose() {
        return moving ? Purpose.MOVE : Purpose.NEW_BOOKING;
    }

    Journey withTicket(String renewed) {
        return new Journey(renewed, moving, first, second, day, from);
    }

    /** As it is while the second is being chosen. */
    Journey withoutSecond() {
        return new Journey(ticket, moving, first, null, day, from);
    }

    List<LocalDateTime> chosen() {
        return Stream.of(first, second).filter(Objects::nonNull).toList();
    }
}
