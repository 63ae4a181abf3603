package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Mandate;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookedAtPractice;
import be.vaxis.reservation.booking.BookingCommand.TakeBackDecline;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.CodeNotUsable;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For the contact centre and the desk of a centre: somebody calls or stands there, says who they are, and is booked for
 * on the same pages as at home. What is decided there is remembered with who asked.
 */
@Controller
@Needs(Permission.BOOK_FOR_OTHERS)
class DeskController {

    private static final String PAGE = "reservation/desk";
    private static final int UNPROCESSABLE = 422;

    private final DeskSearch search;
    private final Visits visits;
    private final Tickets tickets;
    private final Arrival arrival;
    private final CommandGateway commands;
    private final RefusalWords refusals;

    DeskController(
            DeskSearch search,
            Visits visits,
            Tickets tickets,
            Arrival arrival,
            CommandGateway commands,
            RefusalWords refusals) {
        this.search = search;
        this.visits = visits;
        this.tickets = tickets;
        this.arrival = arrival;
        this.commands = commands;
        this.refusals = refusals;
    }

    @GetMapping("/desk")
    String ask() {
        return PAGE;
    }

    /**
     * Shows what is booked for somebody, or what can be.
     *
     * @param who a number (INSZ) or a vaccination code
     * @param mandate of the representative who asks, if it is not the person
     */
    @PostMapping("/desk")
    String find(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @Nullable Mandate mandate,
            Caller caller,
            Model page) {
        page.addAttribute("mandate", mandate);
        var agency = agency(caller, mandate);
        var code = search.find(who, caller);
        if (search.isDeclined(code)) {
            page.addAttribute("declined", tickets.issue(new Bearer(code, agency)));
            return PAGE;
        }
        return arrival.of(visits.begin(code, agency), CodePages.acting(agency, page));
    }

    /** For who declined and thought better of it. */
    @PostMapping("/desk/reopened")
    String reopen(@RequestParam String ticket, Caller caller, Model page) {
        var bearer = tickets.open(ticket);
        var agency = agency(caller, bearer.agency().mandate());
        commands.sendAndWait(new TakeBackDecline(new BookingId(bearer.code())).by(agency));
        return arrival.of(visits.begin(bearer.code(), agency), CodePages.acting(agency, page));
    }

    @ExceptionHandler
    String mistyped(InvalidWord fault, HttpServletResponse response, Model page) {
        response.setStatus(UNPROCESSABLE);
        page.addAttribute("fault", "reservation.desk.fault");
        return PAGE;
    }

    @ExceptionHandler({CodeNotUsable.class, BookedAtPractice.class, NotOfThisCentre.class, TicketExpired.class})
    String refused(Rejection refused, HttpServletResponse response, Model page) {
        response.setStatus(refused.status());
        page.addAttribute("refused", refusals.of(refused));
        return PAGE;
    }

    private static Agency agency(Caller caller, @Nullable Mandate mandate) {
        var party = caller.may(Permission.HELP_DESK) ? Party.CONTACT_CENTRE : Party.CENTRE;
        return new Agency(party, mandate, caller.organisation(), caller.subject());
    }
}
