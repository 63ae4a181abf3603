package be.vaxis.reservation.booking;

import be.vaxis.kernel.Personal;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.lineday.Place;
import java.time.Instant;
import java.util.List;

/** What happens to a booking; the appointments are always told in full. */
public sealed interface BookingEvent {

    BookingId booking();

    /** A mobile team of this centre is to come. */
    record HomeVisitAsked(BookingId booking, CentreId centre, Personal<HomeWish> wish) implements BookingEvent {}

    /** No mobile team need come any more. */
    record HomeVisitWithdrawn(BookingId booking) implements BookingEvent {}

    /** The mobile team was there. */
    record HomeVisitDone(BookingId booking, Agency team) implements BookingEvent {}

    /** It had been said by mistake that the mobile team was there. */
    record HomeVisitReopened(BookingId booking, Agency team) implements BookingEvent {}

    /** Nobody will come with this code; nothing is booked with it any more. */
    record Declined(BookingId booking) implements BookingEvent {}

    /** Whoever declined thought better of it, and may book. */
    record DeclineTakenBack(BookingId booking) implements BookingEvent {}

    /** What was decided together with this was asked for by somebody other than the holder of the code. */
    record AskedBy(BookingId booking, Agency agency) implements BookingEvent {}

    /** Booked for the first time, or again after a cancellation or a missed appointment. */
    record Booked(BookingId booking, List<Appointment> appointments) implements BookingEvent {}

    /** These appointments hold now. */
    record Moved(BookingId booking, List<Appointment> appointments) implements BookingEvent {}

    /** These places are kept while the holder of the code decides, and no others. */
    record Held(BookingId booking, List<Place> places, Instant until) implements BookingEvent {}

    /** Nothing is kept any more. A booking and a move end a hold as well, without this. */
    record HoldEnded(BookingId booking, List<Place> places, HoldEnd why) implements BookingEvent {}
    /**
     * The centre had to move them: these hold now. What is kept while the holder decides stays kept.
     *
     * @param otherMoment whether the holder has to know; not when only the line is another one
     */
    record Relocated(BookingId booking, List<Appointment> appointments, boolean otherMoment) implements BookingEvent {}

    /** Somebody whose booking the centre gave up was phoned by it. */
    record Phoned(BookingId booking, boolean reached, Agency centre) implements BookingEvent {}

    /** They were not: the last call was written down by mistake. */
    record PhonedTakenBack(BookingId booking, Agency centre) implements BookingEvent {}

    /** @param released what was ahead and is no more */
    record Cancelled(BookingId booking, List<Appointment> released, Reason reason) implements BookingEvent {}
}
