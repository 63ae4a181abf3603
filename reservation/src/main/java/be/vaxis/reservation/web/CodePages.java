package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.attempt.TooManyAttempts;
import be.vaxis.reservation.booking.BookedAtPractice;
import be.vaxis.reservation.booking.CodeNotUsable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages behind a code. Whoever cannot go on is asked for it again, and told why in the same words whatever the code is. */
abstract class CodePages {

    private static final String ACTING = "acting";
    private static final String WORDS = "words";
    private static final String BEHIND = "behind"; // the layout marks this door in the menu
    private static final String DOOR = "/book";

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
            @Nullable Caller caller,
            HttpServletRequest request,
            Model page) {
        page.addAttribute(WORDS, "reservation");
        if (DOOR.equals(request.getServletPath())) {
            return; // a new code is typed
        }
        try {
            var agency = tickets.open(ticket.isEmpty() ? kept : ticket).agency();
            refuseOutsiders(agency, caller);
            acting(agency, page);
        } catch (TicketExpired none) {
            page.asMap().remove(ACTING);
        }
    }

    /** For its own people a practice needs no code, so that its login is asked for at every step. */
    private static void refuseOutsiders(Agency agency, @Nullable Caller caller) {
        if (agency.party() == Party.PRACTICE
                && (caller == null
                        || !caller.may(Permission.BOOK_OWN_PEOPLE)
                        || !Objects.equals(agency.organisation(), caller.organisation()))) {
            throw new PracticeLoginNeeded();
        }
    }

    @ExceptionHandler
    String askForLogin(PracticeLoginNeeded refused) {
        return "redirect:/own-people";
    }

    /** Who books for their patients reads of them; everybody else reads what they can say to whom they help. */
    static Model acting(Agency agency, Model page) {
        page.addAttribute(WORDS, agency.party() == Party.PRACTICE ? "reservation.own" : "reservation");
        return agency.isOwn() ? page : page.addAttribute(ACTING, agency).addAttribute(BEHIND, doorOf(agency));
    }

    private static @Nullable String doorOf(Agency agency) {
        return switch (agency.party()) {
            case HOLDER, REPRESENTATIVE -> null;
            case CONTACT_CENTRE, CENTRE -> "/desk";
            case PRACTICE -> "/own-people";
        };
    }

    @ExceptionHandler({CodeNotUsable.class, BookedAtPractice.class, TicketExpired.class, TooManyAttempts.class})
    String askAgain(Rejection refused, HttpServletResponse response, Model page) {
        response.setStatus(refused.status());
        return refused("reservation/book", refused, page);
    }

    final String refused(String view, Rejection refused, Model page) {
        page.addAttribute("refused", refusals.of(refused));
        return view;
    }
}
