package be.vaxis.reservation.web;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.mybooking.MyBooking;
import be.vaxis.reservation.mybooking.MyBookings;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts appointments, booked or only chosen, into words: when, and at which centre. */
@Component
class AppointmentViews {

    private final MyBookings myBookings;
    private final Directory directory;
    private final Clock clock;

    AppointmentViews(MyBookings myBookings, Directory directory, Clock clock) {
        this.myBookings = myBookings;
        this.directory = directory;
        this.clock = clock;
    }

    List<AppointmentView> booked(CodeDigest code) {
        return of(myBookings.find(code).map(MyBooking::appointments).orElse(List.of()));
    }

    List<AppointmentView> of(List<Appointment> appointments) {
        return appointments.stream()
                .map(appointment -> view(appointment.dose(), appointments.size(), appointment.moment()))
                .toList();
    }

    /** What was chosen, as appointments; without those for which no centre is competent. */
    List<AppointmentView> chosen(Terms terms, List<LocalDateTime> moments) {
        int firstDose = terms.doses() - moments.size() + 1;
        return moments(terms, moments).stream()
                .map(moment ->
                        view(firstDose + moments.indexOf(moment.date().atTime(moment.time())), terms.doses(), moment))
                .toList();
    }

    /** The chosen moments at the centre that is competent on each day. */
    List<Moment> moments(Terms terms, List<LocalDateTime> chosen) {
        return chosen.stream()
                .flatMap(at -> terms.competence().on(at.toLocalDate()).stream()
                        .map(centre -> new Moment(centre, at.toLocalDate(), at.toLocalTime())))
                .toList();
    }

    private AppointmentView view(int dose, int of, Moment moment) {
        var centre = Optional.of(moment.centre()).flatMap(directory::find);
        return new AppointmentView(
                dose,
                of,
                moment.date(),
                moment.time(),
                centre.map(CentreView::name).orElse(moment.centre().code()),
                centre.map(CentreView::address).orElse(""),
                clock.instant().isBefore(moment.starts()));
    }
}
