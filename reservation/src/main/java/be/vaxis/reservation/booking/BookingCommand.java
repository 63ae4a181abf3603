package be.vaxis.reservation.booking;

import be.vaxis.reservation.lineday.Moment;
import java.util.List;

/** What can be asked of a booking. */
public sealed interface BookingCommand {

    BookingId booking();

    /** Takes a place at each of the moments, or at none. Asked again for the same moments, it is already satisfied. */
    record BookAppointments(BookingId booking, List<Moment> moments) implements BookingCommand {

        public BookAppointments {
            moments = List.copyOf(moments);
        }
    }

    /** Puts these moments in the place of all appointments that are still ahead; one that stays keeps its place. */
    record MoveAppointments(BookingId booking, List<Moment> moments) implements BookingCommand {

        public MoveAppointments {
            moments = List.copyOf(moments);
        }
    }

    /**
     * Gives back every place that is still ahead. With nothing ahead, nothing happens; except that for a person who is
     * to be forgotten the past appointments are struck out too.
     */
    record CancelAppointments(BookingId booking, Reason reason) implements BookingCommand {}

    /** Why places are given back. */
    enum Reason {
        /** Whoever holds the code asked for it. */
        BY_HOLDER,
        /** The code may no longer be used. */
        CODE_DEACTIVATED,
        /** The person is to be forgotten. */
        PERSON_FORGOTTEN
    }
}
