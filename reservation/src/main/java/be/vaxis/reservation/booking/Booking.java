package be.vaxis.reservation.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.AskedBy;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.DeclineTakenBack;
import be.vaxis.reservation.booking.BookingEvent.Declined;
import be.vaxis.reservation.booking.BookingEvent.Held;
import be.vaxis.reservation.booking.BookingEvent.HoldEnded;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitAsked;
import be.vaxis.reservation.booking.BookingEvent.Moved;
import be.vaxis.reservation.booking.BookingEvent.Phoned;
import be.vaxis.reservation.booking.BookingEvent.PhonedTakenBack;
import be.vaxis.reservation.booking.BookingEvent.Relocated;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.spring.stereotype.Aggregate;

/** Remembers which places a code holds; {@link BookingDesk} decides, since the places belong to the line days. */
@Aggregate
class Booking {

    @AggregateIdentifier
    private BookingId id;

    private List<Appointment> appointments = List.of();
    private Hold hold = Hold.NONE;
    private boolean declined;
    private Loss loss = Loss.NONE;

    @AggregateMember
    private final VisitAtHome home = new VisitAtHome();

    Booking() {} // Axon rebuilds a booking from its events

    /** What is kept for this code while its holder decides; also when its time is over, until it is given back. */
    Hold hold() {
        return hold;
    }

    VisitAtHome home() {
        return home;
    }

    boolean isDeclined() {
        return declined;
    }

    /** Everything that is remembered, be it past. */
    List<Appointment> appointments() {
        return appointments;
    }

    /** What is still to come, in order. */
    List<Appointment> ahead(Instant now) {
        return appointments.stream()
                .filter(appointment -> now.isBefore(appointment.place().starts()))
                .toList();
    }

    /** The first appointment, when it has begun and only the second of the two is still ahead. */
    List<Appointment> begun(int doses, Instant now) {
        var ahead = ahead(now);
        return ahead.size() < doses ? appointments.subList(0, appointments.size() - ahead.size()) : List.of();
    }

    /** Whether any appointment is remembered, be it past. */
    boolean isKept() {
        return !appointments.isEmpty();
    }

    /** Who books does not wait for a visit at home any more. */
    void book(BookingId booking, List<Appointment> booked) {
        home.withdraw();
        apply(new Booked(booking, booked));
    }

    void move(List<Appointment> moved) {
        apply(new Moved(id, moved));
    }

    void hold(BookingId booking, Hold held) {
        apply(new Held(booking, held.places(), held.until()));
    }

    void endHold(HoldEnd why) {
        apply(new HoldEnded(id, hold.places(), why));
    }

    void phoned(boolean reached, Agency centre) {
        if (loss.isAt(centre)) {
            apply(new Phoned(id, reached, centre));
        }
    }

    void takeBackCall(Agency centre) {
        if (loss.isAt(centre) && loss.isPhoned()) {
            apply(new PhonedTakenBack(id, centre));
        }
    }

    void decline(BookingId booking) {
        apply(new Declined(booking));
    }

    void takeBackDecline() {
        apply(new DeclineTakenBack(id));
    }

    void askedBy(BookingId booking, Agency agency) {
        apply(new AskedBy(booking, agency));
    }

    /** Moves, on behalf of the centre; when only the line is another one, nobody needs to be told. */
    void relocate(List<Appointment> relocated) {
        var sameMoments = Appointment.moments(relocated).equals(Appointment.moments(appointments));
        apply(new Relocated(id, relocated, !sameMoments));
    }

    void cancel(List<Appointment> released, Reason reason) {
        apply(new Cancelled(id, released, reason));
    }

    @EventSourcingHandler
    void on(Booked event) {
        id = event.booking();
        appointments = event.appointments();
        hold = Hold.NONE;
        loss = Loss.NONE;
    }

    @EventSourcingHandler
    void on(Moved event) {
        appointments = event.appointments();
        hold = Hold.NONE;
    }

    @EventSourcingHandler
    void on(Held event) {
        id = event.booking();
        hold = new Hold(event.places(), event.until());
    }

    @EventSourcingHandler
    void on(HomeVisitAsked event) {
        id = event.booking();
    }

    @EventSourcingHandler
    void on(AskedBy event) {
        id = event.booking();
    }

    @EventSourcingHandler
    void on(Declined event) {
        id = event.booking();
        declined = true;
    }

    @EventSourcingHandler
    void on(DeclineTakenBack event) {
        declined = false;
    }

    @EventSourcingHandler
    void on(HoldEnded event) {
        hold = Hold.NONE;
    }

    @EventSourcingHandler
    void on(Relocated event) {
        appointments = event.appointments();
    }

    @EventSourcingHandler
    void on(Cancelled event) {
        appointments = List.of();
        loss = Loss.of(event);
    }

    @EventSourcingHandler
    void on(Phoned event) {
        loss = loss.phoned(true);
    }

    @EventSourcingHandler
    void on(PhonedTakenBack event) {
        loss = loss.phoned(false);
    }
}
