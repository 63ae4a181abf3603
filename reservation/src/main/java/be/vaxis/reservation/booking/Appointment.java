package be.vaxis.reservation.booking;

import be.vaxis.reservation.lineday.LineDayId;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One booked place, for one of the doses.
 *
 * <p>Dutch: <i>afspraak</i>. Source: process 3, Reservation (one or two slots).
 *
 * @param dose which appointment of the booking this is, 1 or 2
 */
public record Appointment(int dose, LineDayId lineDay, LocalTime slot) {

    /** Appointments at these places, the first dose at the first. */
    static List<Appointment> numbered(List<Place> places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Appointment(
                        i + 1, places.get(i).lineDay(), places.get(i).slot()))
                .toList();
    }

    static List<Place> places(List<Appointment> appointments) {
        return appointments.stream().map(Appointment::place).toList();
    }

    static List<Moment> moments(List<Appointment> appointments) {
        return appointments.stream().map(Appointment::moment).toList();
    }

    static List<Moment> inOrder(List<Moment> moments) {
        return moments.stream().sorted(Comparator.comparing(Moment::starts)).toList();
    }

    static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public Place place() {
        return new Place(lineDay, slot);
    }

    public Moment moment() {
        return place().moment();
    }
}
