package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.VaccinationCode;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.booking.BookingCommand.EndHold;
import be.vaxis.reservation.booking.BookingCommand.HoldEnd;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
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
    private final AppointmentViews appointments;
    private final Choices choices;
    private final CommandGateway commands;

    CodeController(
            Visits visits,
            AppointmentViews appointments,
            Choices choices,
            CommandGateway commands,
            RefusalWords refusals) {
        super(refusals);
        this.visits = visits;
        this.appointments = appointments;
        this.choices = choices;
        this.commands = commands;
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

    /** Shows what is booked with the code, or what can be. */
    @PostMapping("/book")
    String enter(
            @RequestParam(defaultValue = "") String code,
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
            return "reservation/book";
        }
        var visit = visits.begin(typed, request.getRemoteAddr());
        var booked = appointments.booked(visit.code());
        if (booked.stream().anyMatch(AppointmentView::ahead)) {
            return MineController.page(visit, booked, page);
        }
        commands.sendAndWait(new EndHold(visit.booking(), HoldEnd.LET_GO)); // so that it is offered again
        return choices.first(visit, Journey.begin(visit.ticket(), false), page);
    }
}
