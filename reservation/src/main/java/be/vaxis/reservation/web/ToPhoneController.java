package be.vaxis.reservation.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingCommand;
import be.vaxis.reservation.booking.BookingCommand.RecordCall;
import be.vaxis.reservation.booking.BookingCommand.TakeBackCall;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.late.ToPhone;
import be.vaxis.reservation.late.ToPhone.Callee;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Whom the centre has to phone after a late change, by the reference of their booking, and whether they were reached.
 * Everybody shown finds that in their access log.
 */
@Controller
@Needs(Permission.PLAN_CAPACITY)
class ToPhoneController {

    private static final int PAGE_SIZE = 20;

    private final ToPhone toPhone;
    private final AccessLog accessLog;
    private final CommandGateway commands;
    private final Freshness freshness;

    ToPhoneController(ToPhone toPhone, AccessLog accessLog, CommandGateway commands, Freshness freshness) {
        this.toPhone = toPhone;
        this.accessLog = accessLog;
        this.commands = commands;
        this.freshness = freshness;
    }

    @GetMapping("/planning/to-phone")
    String show(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean all,
            Caller caller,
            Model model) {
        var centre = PlanningPage.centreOf(caller);
        var pager = new Pager(page, PAGE_SIZE, toPhone.count(centre, all));
        var people = toPhone.of(centre, all, PAGE_SIZE, pager.skipped());
        accessLog.lookedAtAll(
                people.stream().map(Callee::person).flatMap(Stream::ofNullable).toList(),
                caller,
                "reservation.toPhone",
                "lateChange");
        model.addAttribute("people", people);
        model.addAttribute("all", all);
        model.addAttribute("pager", pager);
        return "reservation/planning-to-phone";
    }

    @PostMapping("/planning/to-phone/call")
    String call(
            @RequestParam String booking,
            @RequestParam boolean reached,
            @RequestParam(defaultValue = "false") boolean all,
            Caller caller) {
        return remember(new RecordCall(BookingId.parse(booking), reached, centre(caller)), all);
    }

    @PostMapping("/planning/to-phone/undo")
    String undo(@RequestParam String booking, @RequestParam(defaultValue = "false") boolean all, Caller caller) {
        return remember(new TakeBackCall(BookingId.parse(booking), centre(caller)), all);
    }

    private String remember(BookingCommand command, boolean all) {
        commands.sendAndWait(command);
        freshness.await(ToPhone.GROUP);
        return "redirect:/planning/to-phone" + (all ? "?all=true" : "");
    }

    private static Agency centre(Caller caller) {
        return new Agency(Party.CENTRE, null, PlanningPage.centreOf(caller).code(), caller.subject());
    }
}
