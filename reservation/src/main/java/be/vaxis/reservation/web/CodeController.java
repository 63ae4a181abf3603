package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Mandate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door to booking: somebody types the code of their invitation. */
@Controller
@Open
class CodeController extends CodePages {

    private static final int UNPROCESSABLE = 422;

    private final Visits visits;
    private final Arrival arrival;

    CodeController(Visits visits, Arrival arrival, Tickets tickets, RefusalWords refusals) {
        super(tickets, refusals);
        this.visits = visits;
        this.arrival = arrival;
    }

    @GetMapping("/book")
    String ask(HttpServletRequest request, HttpServletResponse response) {
        TicketCookie.forget(request, response);
        return "reservation/book";
    }

    /** Most later steps are answers to a form, and cannot be opened by their address. */
    @GetMapping("/book/*")
    String begin() {
        return "redirect:/book";
    }

    /**
     * Shows what is booked with the code, or what can be.
     *
     * @param mandate of somebody who books for another person
     */
    @PostMapping("/book")
    String enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable Mandate mandate,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        VaccinationCode typed;
        try {
            typed = VaccinationCode.parse(code);
        } catch (InvalidWord mistyped) {
            response.setStatus(UNPROCESSABLE);
            page.addAttribute("typed", code);
            page.addAttribute("fault", "reservation.book.fault");
            page.addAttribute("mandate", mandate);
            return "reservation/book";
        }
        var agency = mandate == null ? Agency.OWN : Agency.representative(mandate);
        return arrival.of(visits.begin(typed, agency, request.getRemoteAddr()), acting(agency, page));
    }
}
