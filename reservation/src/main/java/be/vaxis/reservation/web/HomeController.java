package be.vaxis.reservation.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.booking.BookingCommand.AskForHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.WithdrawHomeVisit;
import be.vaxis.reservation.booking.NotAtHome;
import be.vaxis.reservation.home.HomeVisits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For who cannot come for reasons of health, which are not asked: a mobile team is to come instead. */
@Controller
@Open
class HomeController extends CodePages {

    static final String GROUP = "reservation.home";
    private static final int UNPROCESSABLE = 422;

    private final Visits visits;
    private final HomeVisits homes;
    private final CommandGateway commands;
    private final Freshness freshness;
    private final RefusalWords refusals;

    HomeController(
            Visits visits,
            HomeVisits homes,
            CommandGateway commands,
            Freshness freshness,
            Tickets tickets,
            RefusalWords refusals) {
        super(tickets, refusals);
        this.visits = visits;
        this.homes = homes;
        this.commands = commands;
        this.freshness = freshness;
        this.refusals = refusals;
    }

    @PostMapping("/book/home")
    String ask(@RequestParam String ticket, Model page) {
        return form(visits.resume(ticket), HomeForm.EMPTY, page);
    }

    @PostMapping("/book/at-home")
    String asked(
            @RequestParam String ticket,
            HomeForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        var visit = visits.resume(ticket);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            page.addAttribute("faults", faults);
            return form(visit, form, page);
        }
        try {
            commands.sendAndWait(visit.asked(new AskForHomeVisit(visit.booking(), form.wish())));
        } catch (NotAtHome refused) {
            response.setStatus(refused.status());
            page.addAttribute("refused", refusals.of((Rejection) refused));
            return form(visit, form, page);
        }
        freshness.await(GROUP);
        freshness.await(MineController.GROUP);
        TicketCookie.keep(visit.ticket(), request, response);
        return "redirect:/book/at-home";
    }

    @GetMapping("/book/at-home")
    String waiting(@CookieValue(name = TicketCookie.NAME, defaultValue = "") String ticket, Model page) {
        return ticket.isEmpty() ? "redirect:/book" : page(visits.resume(ticket), page);
    }

    /** They can come after all. */
    @PostMapping("/book/not-at-home")
    String withdraw(@RequestParam String ticket, Model page) {
        var visit = visits.resume(ticket);
        commands.sendAndWait(visit.asked(new WithdrawHomeVisit(visit.booking())));
        freshness.await(GROUP);
        return page(visit, page);
    }

    private String page(Visit visit, Model page) {
        page.addAttribute("journey", Journey.begin(visit.ticket(), false));
        page.addAttribute("waiting", homes.open(visit.code()).isPresent());
        return "reservation/at-home";
    }

    private static String form(Visit visit, HomeForm form, Model page) {
        page.addAttribute("journey", Journey.begin(visit.ticket(), false));
        page.addAttribute("form", form);
        return "reservation/home";
    }
}
