package be.vaxis.reservation.web;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.agency.Agency;
import be.vaxis.reservation.agency.Party;
import be.vaxis.reservation.booking.BookingCommand.CompleteHomeVisit;
import be.vaxis.reservation.booking.BookingCommand.ReopenHomeVisit;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.reservation.home.HomeRounds;
import be.vaxis.reservation.home.HomeVisit;
import be.vaxis.reservation.home.HomeVisits;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom the mobile team of a centre is to visit, who asked first first; everybody shown finds that in their access log. */
@Controller
@Needs(Permission.RUN_CENTRE_DAY)
class HomeVisitsController {

    private static final int PAGE_SIZE = 50;

    /** One stop of the mobile team. */
    record Stop(BookingId booking, Address address, String phone, Instant askedAt) {}

    private final HomeVisits homes;
    private final HomeRounds rounds;
    private final AccessLog accessLog;
    private final CommandGateway commands;
    private final Freshness freshness;
    private final RefusalWords refusals;
    private final Clock clock;

    HomeVisitsController(
            HomeVisits homes,
            HomeRounds rounds,
            AccessLog accessLog,
            CommandGateway commands,
            Freshness freshness,
            RefusalWords refusals,
            Clock clock) {
        this.homes = homes;
        this.rounds = rounds;
        this.refusals = refusals;
        this.accessLog = accessLog;
        this.commands = commands;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GetMapping("/homes")
    String list(@RequestParam(defaultValue = "1") int page, Caller caller, Model model) {
        return list(page, RoundForm.empty(today()), caller, model);
    }

    /** Makes rounds out of those who wait longest. */
    @PostMapping("/homes/rounds")
    String plan(RoundForm form, Caller caller, Model model, HttpServletResponse response) {
        try {
            commands.sendAndWait(form.command(PlanningPage.centreOf(caller)));
        } catch (Rejection refused) {
            response.setStatus(refused.status());
            model.addAttribute("refused", refusals.of(refused));
            return list(1, form, caller, model);
        }
        freshness.await(RoundController.GROUP);
        return "redirect:/homes#rounds";
    }

    private LocalDate today() {
        return BelgianTime.dateOf(clock.instant());
    }

    private String list(int page, RoundForm form, Caller caller, Model model) {
        var centre = PlanningPage.centreOf(caller);
        var pager = new Pager(page, PAGE_SIZE, homes.countOpen(centre));
        var midnight = BelgianTime.at(today(), LocalTime.MIDNIGHT);
        var open = homes.open(centre, PAGE_SIZE, pager.skipped());
        var done = homes.doneSince(centre, midnight, PAGE_SIZE);
        accessLog.lookedAtAll(
                Stream.concat(open.stream(), done.stream())
                        .map(visit -> visit.wish().owner())
                        .distinct()
                        .toList(),
                caller,
                "reservation.home",
                "homevisit");
        model.addAttribute("form", form);
        model.addAttribute("today", today());
        model.addAttribute("rounds", rounds.current(centre, today()));
        model.addAttribute("stops", stops(open));
        model.addAttribute("done", stops(done));
        model.addAttribute("pager", pager);
        return "reservation/homes";
    }

    @PostMapping("/homes/done")
    String done(@RequestParam String booking, Caller caller) {
        commands.sendAndWait(new CompleteHomeVisit(BookingId.parse(booking), team(caller)));
        freshness.await(HomeController.GROUP);
        return "redirect:/homes";
    }

    @PostMapping("/homes/undone")
    String undone(@RequestParam String booking, Caller caller) {
        commands.sendAndWait(new ReopenHomeVisit(BookingId.parse(booking), team(caller)));
        freshness.await(HomeController.GROUP);
        return "redirect:/homes";
    }

    static Agency team(Caller caller) {
        PlanningPage.centreOf(caller);
        return new Agency(Party.CENTRE, null, caller.organisation(), caller.subject());
    }

    /** Of who was forgotten meanwhile nothing can be shown. */
    private static List<Stop> stops(List<HomeVisit> visits) {
        return visits.stream()
                .flatMap(visit -> visit.wish().value().stream().map(wish -> stop(visit, wish)))
                .toList();
    }

    private static Stop stop(HomeVisit visit, HomeWish wish) {
        return new Stop(visit.booking(), wish.address(), wish.phone(), visit.askedAt());
    }
}
