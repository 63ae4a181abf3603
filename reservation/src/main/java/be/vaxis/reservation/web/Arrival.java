package be.vaxis.reservation.web;

import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.home.HomeVisits;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The first page behind a code: what is booked with it, or else what can be. */
@Component
class Arrival {

    private final AppointmentViews appointments;
    private final Choices choices;
    private final HomeVisits homes;
    private final CommandGateway commands;

    Arrival(AppointmentViews appointments, Choices choices, HomeVisits homes, CommandGateway commands) {
        this.appointments = appointments;
        this.choices = choices;
        this.homes = homes;
        this.commands = commands;
    }

    String of(Visit visit, Model page) {
        var booked = appointments.booked(visit.code());
        if (booked.stream().anyMatch(AppointmentView::ahead)) {
            return MineController.page(visit, booked, page);
        }
        if (homes.open(visit.code()).isPresent()) {
            page.addAttribute("journey", Journey.begin(visit.ticket(), false));
            page.addAttribute("waiting", true);
            return "reservation/at-home";
        }
        commands.sendAndWait(new EndHold(visit.booking(), HoldEnd.LET_GO)); // so that it is offered again
        return choices.first(visit, Journey.begin(visit.ticket(), false), page);
    }
}
