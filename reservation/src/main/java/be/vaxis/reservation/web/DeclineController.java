package be.vaxis.reservation.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.booking.BookingCommand.DeclineVaccination;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For who does not want to be vaccinated: asked once more, and taken back as long as the ticket is good. */
@Controller
@Open
class DeclineController extends CodePages {

    private final Visits visits;
    private final Tickets tickets;
    private final CommandGateway commands;
    private final Freshness freshness;

    DeclineController(
            Visits visits, Tickets tickets, CommandGateway commands, Freshness freshness, RefusalWords refusals) {
        super(tickets, refusals);
        this.visits = visits;
        this.tickets = tickets;
        this.commands = commands;
        this.freshness = freshness;
    }

    /** Asks whether they are sure. */
    @PostMapping("/book/decline")
    String ask(@RequestParam String ticket, HttpServletRequest request, HttpServletResponse response, Model page) {
        var visit = visits.resume(ticket);
        TicketCookie.keep(visit.ticket(), request, response);
        page.addAttribute("journey", Journey.begin(visit.ticket(), false));
        return "reservation/decline";
    }

    @PostMapping("/book/declined")
    String decline(@RequestParam String ticket) {
        var bearer = tickets.open(ticket);
        commands.sendAndWait(new DeclineVaccination(new BookingId(bearer.code())).by(bearer.agency()));
        freshness.await(MineController.GROUP);
        return "redirect:/book/declined";
    }

    @GetMapping("/book/declined")
    String declined(@CookieValue(name = TicketCookie.NAME, defaultValue = "") String ticket, Model page) {
        if (ticket.isEmpty()) {
            return "redirect:/book";
        }
        tickets.open(ticket);
        page.addAttribute("journey", Journey.begin(ticket, false));
        return "reservation/declined";
    }

    @PostMapping("/book/reconsidered")
    String takeBack(@RequestParam String ticket, Model page) {
        var bearer = tickets.open(ticket);
        commands.sendAndWait(new TakeBackDecline(new BookingId(bearer.code())).by(bearer.agency()));
        page.addAttribute("journey", Journey.begin(visits.resume(ticket).ticket(), false));
        return "reservation/reconsidered";
    }
}
