package be.vaxis.reservation.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Open;
import be.vaxis.reservation.booking.BookingCommand.CancelAppointments;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is booked with a code: to look at, keep, move or cancel. */
@Controller
@Open
class MineController extends CodePages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);
    static final String GROUP = "reservation.mybooking";

    private final Visits visits;
    private final AppointmentViews appointments;
    private final AppointmentFile file;
    private final CommandGateway commands;
    private final Freshness freshness;

    MineController(
            Visits visits,
            AppointmentViews appointments,
            AppointmentFile file,
            CommandGateway commands,
            Freshness freshness,
            Tickets tickets,
            RefusalWords refusals) {
        super(tickets, refusals);
        this.visits = visits;
        this.appointments = appointments;
        this.file = file;
        this.commands = commands;
        this.freshness = freshness;
    }

    @PostMapping("/book/mine")
    String show(@RequestParam String ticket, Model page) {
        var visit = visits.resume(ticket);
        freshness.await(GROUP);
        return page(visit, appointments.booked(visit.code()), page);
    }

    static String page(Visit visit, List<AppointmentView> booked, Model page) {
        page.addAttribute("journey", Journey.begin(visit.ticket(), true));
        page.addAttribute("afresh", Journey.begin(visit.ticket(), false));
        page.addAttribute("appointments", booked);
        page.addAttribute("reference", visit.booking().reference());
        return "reservation/mine";
    }

    @GetMapping("/book/booked")
    String booked(@CookieValue(name = TicketCookie.NAME, defaultValue = "") String ticket, Model page) {
        return confirmed(ticket, false, page);
    }

    @GetMapping("/book/moved")
    String moved(@CookieValue(name = TicketCookie.NAME, defaultValue = "") String ticket, Model page) {
        return confirmed(ticket, true, page);
    }

    private String confirmed(String ticket, boolean moved, Model page) {
        if (ticket.isEmpty()) {
            return "redirect:/book";
        }
        show(ticket, page);
        page.addAttribute("moved", moved);
        return "reservation/booked";
    }

    /** Asks whether they are sure. */
    @PostMapping("/book/cancel")
    String ask(@RequestParam String ticket, HttpServletRequest request, HttpServletResponse response, Model page) {
        show(ticket, page);
        TicketCookie.keep(ticket, request, response);
        return "reservation/cancel";
    }

    @PostMapping("/book/cancelled")
    String cancel(@RequestParam String ticket) {
        var visit = visits.resume(ticket);
        commands.sendAndWait(visit.asked(new CancelAppointments(visit.booking(), Reason.BY_HOLDER)));
        freshness.await(GROUP);
        return "redirect:/book/cancelled";
    }

    @GetMapping("/book/cancelled")
    String cancelled(@CookieValue(name = TicketCookie.NAME, defaultValue = "") String ticket, Model page) {
        if (ticket.isEmpty()) {
            return "redirect:/book";
        }
        page.addAttribute("journey", Journey.begin(visits.resume(ticket).ticket(), false));
        return "reservation/cancelled";
    }

    /** The appointments for a calendar program; never kept by a cache on the way. */
    @PostMapping("/book/calendar")
    ResponseEntity<byte[]> keep(@RequestParam String ticket, Locale language) {
        var visit = visits.resume(ticket);
        freshness.await(GROUP);
        var attachment =
                ContentDisposition.attachment().filename("vaccination.ics").build();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file.of(visit.code(), language).getBytes(UTF_8));
    }
}
