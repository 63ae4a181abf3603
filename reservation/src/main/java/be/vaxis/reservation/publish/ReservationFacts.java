package be.vaxis.reservation.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.reservation.ReservationEvent;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsBooked;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsCancelled;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsMoved;
import be.vaxis.contract.reservation.ReservationEvent.DeclineTakenBack;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitAsked;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitWithdrawn;
import be.vaxis.contract.reservation.ReservationEvent.OwnPersonBooked;
import be.vaxis.contract.reservation.ReservationEvent.OwnPersonCancelled;
import be.vaxis.contract.reservation.ReservationEvent.VaccinationDeclined;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingEvent;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.Declined;
import be.vaxis.reservation.booking.BookingEvent.Moved;
import be.vaxis.reservation.booking.BookingEvent.Relocated;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.code.BookableCodes;
import be.vaxis.reservation.code.OwnName;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.Directory;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Says where and when, with the name and address of the centre; never on which line, nor why something was cancelled. */
@Component
@ProcessingGroup("reservation.publish")
class ReservationFacts {

    private final Publisher publisher;
    private final Directory directory;
    private final BookableCodes codes;

    ReservationFacts(Publisher publisher, Directory directory, BookableCodes codes) {
        this.publisher = publisher;
        this.directory = directory;
        this.codes = codes;
    }

    @EventHandler
    void on(Booked event) {
        if (OwnName.isOne(event.booking().code())) {
            tellOfOwn(event.booking().code(), event.appointments());
        } else {
            publisher.publish(new AppointmentsBooked(event.booking().code(), told(event.appointments())));
        }
    }

    @EventHandler
    void on(Moved event) {
        moved(event.booking().code(), event.appointments());
    }

    @EventHandler
    void on(Relocated event) {
        if (event.otherMoment()) {
            moved(event.booking().code(), event.appointments());
        }
    }

    private void moved(CodeDigest code, List<Appointment> appointments) {
        if (OwnName.isOne(code)) {
            tellOfOwn(code, appointments);
        } else {
            publisher.publish(new AppointmentsMoved(code, told(appointments)));
        }
    }

    @EventHandler
    void on(Cancelled event) {
        var code = event.booking().code();
        if (OwnName.isOne(code)) {
            codes.holderOf(code).ifPresent(person -> publisher.publish(new OwnPersonCancelled(code, person)));
        } else {
            publisher.publish(new AppointmentsCancelled(code));
        }
    }

    /** Of who was forgotten meanwhile, nothing is told. */
    private void tellOfOwn(CodeDigest name, List<Appointment> appointments) {
        codes.holderOf(name)
                .ifPresent(person -> publisher.publish(new OwnPersonBooked(
                        name, person, codes.terms(name).map(Terms::minimalDays).orElse(0), told(appointments))));
    }

    @EventHandler
    void on(Declined event) {
        publisher.publish(new VaccinationDeclined(event.booking().code()));
    }

    @EventHandler
    void on(BookingEvent.DeclineTakenBack event) {
        publisher.publish(new DeclineTakenBack(event.booking().code()));
    }

    @EventHandler
    void on(BookingEvent.HomeVisitAsked event) {
        publisher.publish(new HomeVisitAsked(event.booking().code()));
    }

    @EventHandler
    void on(BookingEvent.HomeVisitWithdrawn event) {
        publisher.publish(new HomeVisitWithdrawn(event.booking().code()));
    }

    private List<ReservationEvent.Appointment> told(List<Appointment> appointments) {
        return appointments.stream().map(this::told).toList();
    }

    private ReservationEvent.Appointment told(Appointment appointment) {
        var centre = centre(appointment.lineDay().centre());
        return new ReservationEvent.Appointment(
                appointment.dose(),
                centre.centre().code(),
                centre.name(),
                centre.address(),
                appointment.lineDay().date(),
                appointment.slot());
    }

    /** A centre that is not described yet is waited for: the event is parked and comes again. */
    private CentreView centre(CentreId id) {
        return directory.find(id).orElseThrow(() -> new IllegalStateException(id + " is not described yet"));
    }
}
