package be.vaxis.reservation.web;

import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.attempt.TooManyAttempts;
import be.vaxis.reservation.booking.CodeNotUsable;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Pages behind a code. Whoever cannot go on is asked for it again, and told why in the same words whatever the code is. */
abstract class CodePages {

    private final RefusalWords refusals;

    CodePages(RefusalWords refusals) {
        this.refusals = refusals;
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
