package be.vaxis.reservation.round;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.List;

/** What happens to a round. */
public sealed interface RoundEvent {

    RoundId round();

    /** @param visits in order */
    record RoundPlanned(RoundId round, CentreId centre, LocalDate day, String team, List<BookingId> visits)
            implements RoundEvent {}

    /** @param visits all of them, in the order that holds now */
    record VisitsOrdered(RoundId round, List<BookingId> visits) implements RoundEvent {}

    /** @param team who says so */
    record VisitMarked(RoundId round, BookingId booking, Outcome outcome, Agency team) implements RoundEvent {}

    /** The visit is no longer part of the round. */
    record VisitLeft(RoundId round, BookingId booking) implements RoundEvent {}
}
