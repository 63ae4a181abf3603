package be.vaxis.reservation.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.booking.AlreadyBooked;
import be.vaxis.reservation.booking.BookingCommand.BookAppointments;
import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import be.vaxis.reservation.booking.BookingCommand.HoldMoments;
import be.vaxis.reservation.booking.BookingCommand.MoveAppointments;
import be.vaxis.reservation.booking.CodeNotUsable;
import be.vaxis.reservation.booking.Hold;
import be.vaxis.reservation.lineday.MomentGone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
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
    private final Freshness freshness;

    ChoiceController(
            Visits visits,
            Choices choices,
            AppointmentViews appointments,
            Tickets tickets,
            RefusalWords refusals,
            CommandGateway commands,
            Freshness freshness) {
        super(tickets, refusals);
        this.visits = visits;
        this.choices = choices;
        this.appointments = appointments;
        this.commands = commands;
        this.freshness = freshness;
    }

    /** To choose from all there is, what was kept so far is let go. */
    @PostMapping("/book/first")
    String first(Journey journey, Model page) {
        var visit = visits.resume(journey.ticket());
        commands.sendAndWait(new EndHold(visit.booking(), HoldEnd.LET_GO));
        return choices.first(visit, journey, page);
    }

    /** The only appointment is chosen, or there is a second one to choose while the first is kept. */
    @PostMapping("/book/second")
    String second(Journey journey, HttpServletRequest request, HttpServletResponse response, Model page) {
        var visit = visits.resume(journey.ticket());
        if (visit.terms().doses() == 1) {
            return check(visit, journey, request, response, page);
        }
        return kept(visit, journey.withoutSecond(), page, () -> choices.second(visit, journey, page));
    }

    @PostMapping("/book/check")
    String check(Journey journey, HttpServletRequest request, HttpServletResponse response, Model page) {
        return check(visits.resume(journey.ticket()), journey, request, response, page);
    }

    @PostMapping("/book/confirm")
    String confirm(Journey journey, Model page) {
        var visit = visits.resume(journey.ticket());
        try {
            send(visit, journey);
            return journey.moving() ? "redirect:/book/moved" : "redirect:/book/booked";
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

    private String check(
            Visit visit, Journey journey, HttpServletRequest request, HttpServletResponse response, Model page) {
        if (journey.chosen().isEmpty()) {
            return choices.first(visit, journey, page);
        }
        return kept(visit, journey, page, () -> {
            TicketCookie.keep(visit.ticket(), request, response);
            page.addAttribute("journey", journey.withTicket(visit.ticket()));
            page.addAttribute("appointments", appointments.chosen(visit.terms(), journey.chosen()));
            return "reservation/check";
        });
    }

    /** The next page when what is chosen so far could be kept; else the choice again. */
    private String kept(Visit visit, Journey journey, Model page, Supplier<String> next) {
        if (journey.chosen().isEmpty()) {
            return next.get();
        }
        try {
            Hold hold = commands.sendAndWait(
                    new HoldMoments(visit.booking(), appointments.moments(visit.terms(), journey.chosen())));
            if (!hold.places().isEmpty()) {
                page.addAttribute("keptUntil", BelgianTime.timeOf(hold.until()));
            }
            return next.get();
        } catch (CodeNotUsable closed) {
            throw closed;
        } catch (Rejection refused) {
            return refused(instead(visit, journey, refused, page), refused, page);
        }
    }

    private void send(Visit visit, Journey journey) {
        var moments = appointments.moments(visit.terms(), journey.chosen());
        commands.sendAndWait(visit.asked(
                journey.moving()
                        ? new MoveAppointments(visit.booking(), moments)
                        : new BookAppointments(visit.booking(), moments)));
        freshness.await(MineController.GROUP);
    }
}
