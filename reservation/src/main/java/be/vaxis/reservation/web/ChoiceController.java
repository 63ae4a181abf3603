package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.booking.AlreadyBooked;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.lineday.MomentGone;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** From choosing a moment to the confirmation. A step that is sent twice does what it does once. */
@Controller
@Open
class ChoiceController extends CodePages {

    private final Visits visits;
    private final Choices choices;
    private final AppointmentViews appointments;
    private final CommandGateway commands;

    ChoiceController(
            Visits visits,
            Choices choices,
            AppointmentViews appointments,
            RefusalWords refusals,
            CommandGateway commands) {
        super(refusals);
        this.visits = visits;
        this.choices = choices;
        this.appointments = appointments;
        this.commands = commands;
    }

    @PostMapping("/book/first")
    String first(Journey journey, Model page) {
        return choices.first(visits.resume(journey.ticket()), journey, page);
    }

    @PostMapping("/book/second")
    String second(Journey journey, Model page) {
        var visit = visits.resume(journey.ticket());
        return visit.terms().doses() == 1 ? check(visit, journey, page) : choices.second(visit, journey, page);
    }

    @PostMapping("/book/check")
    String check(Journey journey, Model page) {
        return check(visits.resume(journey.ticket()), journey, page);
    }

    @PostMapping("/book/confirm")
    String confirm(Journey journey, Model page) {
        var visit = visits.resume(journey.ticket());
        try {
            return booked(visit, journey, send(visit, journey), page);
        } catch (CodeNotUsable closed) {
            throw closed;
        } catch (AlreadyBooked other) {
            return refused(MineController.page(visit, appointments.booked(visit.code()), page), other, page);
        } catch (Rejection refused) {
            return refused(instead(visit, journey, refused, page), refused, page);
        }
    }

    private String instead(Visit visit, Journey journey, Rejection refused, Model page) {
        return refused instanceof MomentGone gone
                ? choices.instead(gone.moment(), visit, journey, page)
                : choices.first(visit, journey, page);
    }

    private String check(Visit visit, Journey journey, Model page) {
        if (journey.chosen().isEmpty()) {
            return choices.first(visit, journey, page);
        }
        page.addAttribute("journey", journey.withTicket(visit.ticket()));
        page.addAttribute("appointments", appointments.chosen(visit.terms(), journey.chosen()));
        return "reservation/check";
    }

    private List<Appointment> send(Visit visit, Journey journey) {
        var moments = appointments.moments(visit.terms(), journey.chosen());
        return commands.sendAndWait(
                journey.moving()
                        ? new MoveAppointments(visit.booking(), moments)
                        : new BookAppointments(visit.booking(), moments));
    }

    private String booked(Visit visit, Journey journey, List<Appointment> booked, Model page) {
        page.addAttribute("journey", Journey.begin(visit.ticket(), journey.moving()));
        page.addAttribute("appointments", appointments.of(booked));
        page.addAttribute("reference", visit.booking().reference());
        return "reservation/booked";
    }
}
