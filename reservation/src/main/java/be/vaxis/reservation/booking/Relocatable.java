package be.vaxis.reservation.booking;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.Place;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A booking as far as a centre may move it: what is still ahead, within the rules of the code.
 *
 * @param begun the first appointment, when only the second is still ahead
 * @param ahead what can be moved
 * @param terms what the code allows; null when it may no longer be used
 */
public record Relocatable(
        CodeDigest holder,
        List<Appointment> begun,
        List<Appointment> ahead,
        @Nullable Terms terms,
        Instant now) {

    /** What a help desk knows the booking by. */
    public String reference() {
        return new BookingId(holder).reference();
    }

    public boolean holds(Place place) {
        return ahead.stream().anyMatch(appointment -> appointment.place().equals(place));
    }

    /** Which appointment of the booking has this place. */
    public int doseAt(Place place) {
        return ahead.stream()
                .filter(appointment -> appointment.place().equals(place))
                .mapToInt(Appointment::dose)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Whether the appointment at the place may be at another moment of the same centre, with the others where they are.
     *
     * <p>Also when another centre is to serve the holder that day: until the booking is handed over, this one does.
     */
    public boolean mayMove(Place from, Moment to) {
        if (terms == null) {
            return false;
        }
        var held = Appointment.moments(join(begun, ahead));
        var wanted = held.stream()
                .map(moment -> moment.equals(from.moment()) ? to : moment)
                .toList();
        try {
            new Rules(terms.servedBy(from.lineDay().centre()), now).allow(wanted, held);
            return wanted.stream()
                    .sorted(Comparator.comparing(Moment::starts))
                    .toList()
                    .equals(wanted);
        } catch (Rejection refused) {
            return false;
        }
    }

    /** The same booking after such a move. */
    public Relocatable moved(Place from, Place to) {
        var after = ahead.stream()
                .map(appointment -> appointment.place().equals(from)
                        ? new Appointment(appointment.dose(), to.lineDay(), to.slot())
                        : appointment)
                .toList();
        return new Relocatable(holder, begun, after, terms, now);
    }

    /** All appointments, as a move tells them. */
    List<Appointment> appointments() {
        return join(begun, ahead);
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
