package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.attempt.TooManyAttempts;
import be.vaxis.reservation.booking.CodeNotUsable;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages behind a code. Whoever cannot go on is asked for it again, and told why in the same words whatever the code is. */
abstract class CodePages {

    private static final String ACTING = "acting";

    private final Tickets tickets;
    private final RefusalWords refusals;

    CodePages(Tickets tickets, RefusalWords refusals) {
        this.tickets = tickets;
        this.refusals = refusals;
    }

    /** For every page: on whose behalf somebody acts, if not for themself. */
    @ModelAttribute
    void acting(
            @RequestParam(defaultValue = "") String ticket,
            @CookieValue(name = TicketCookie.NAME, defaultValue = "") String kept,
            Model page) {
        try {
            acting(tickets.open(ticket.isEmpty() ? kept : ticket).agency(), page);
        } catch (TicketExpired none) {
            page.asMap().remove(ACTING);
        }
    }

    static Model acting(Agency agency, Model page) {
        return agency.isOwn() ? page : page.addAttribute(ACTING, agency);
    }

    @ExceptionHandler({CodeNotUsable.class, TicketExpired.class, TooManyAttempts.class})
    String askAgain(Rejection refused, HttpServletResponse response, Model page) {
        response.setStatus(refused.status());
        return refused("reservation/book", refused, page);
    }

    final String refused(String view, Rejection refused, Model page) {
        page.addAttribute("refused", refusals.of(refused));
        return view;
    }
}
