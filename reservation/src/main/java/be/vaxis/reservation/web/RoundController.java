package be.vaxis.reservation.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.home.HomeRounds;
import be.vaxis.reservation.round.Outcome;
import be.vaxis.reservation.round.RoundCommand.FindWay;
import be.vaxis.reservation.round.RoundCommand.LeaveRound;
import be.vaxis.reservation.round.RoundCommand.MarkVisit;
import be.vaxis.reservation.round.RoundCommand.MoveVisit;
import be.vaxis.reservation.round.RoundCommand.OfRound;
import be.vaxis.reservation.round.RoundId;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One round of the mobile team: where it goes, in which order, and what came of each visit. */
@Controller
@RequestMapping("/homes/round")
@Needs(Permission.RUN_CENTRE_DAY)
class RoundController {

    static final String GROUP = "reservation.rounds";

    private final RoundPage pages;
    private final HomeRounds rounds;
    private final CommandGateway commands;
    private final Freshness freshness;
    private final RefusalWords refusals;

    RoundController(
            RoundPage pages, HomeRounds rounds, CommandGateway commands, Freshness freshness, RefusalWords refusals) {
        this.pages = pages;
        this.rounds = rounds;
        this.commands = commands;
        this.freshness = freshness;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@RequestParam String id, Caller caller, Model page) {
        return pages.show(RoundId.parse(id), caller, page);
    }

    /** @param places later in the round, or earlier when negative */
    @PostMapping("/move")
    String move(
            @RequestParam String id,
            @RequestParam String booking,
            @RequestParam int places,
            Caller caller,
            Model page,
            HttpServletResponse response) {
        var visit = BookingId.parse(booking);
        return carryOut(new MoveVisit(known(id, caller), visit, places), visit, caller, page, response);
    }

    /** Looks for a short way again. */
    @PostMapping("/way")
    String findWay(@RequestParam String id, Caller caller, Model page, HttpServletResponse response) {
        return carryOut(new FindWay(known(id, caller)), null, caller, page, response);
    }

    @PostMapping("/mark")
    String mark(
            @RequestParam String id,
            @RequestParam String booking,
            @RequestParam Outcome outcome,
            Caller caller,
            Model page,
            HttpServletResponse response) {
        var visit = BookingId.parse(booking);
        var team = HomeVisitsController.team(caller);
        return carryOut(new MarkVisit(known(id, caller), visit, outcome, team), visit, caller, page, response);
    }

    /** Puts a visit back among those who wait. */
    @PostMapping("/leave")
    String leave(
            @RequestParam String id,
            @RequestParam String booking,
            Caller caller,
            Model page,
            HttpServletResponse response) {
        return carryOut(new LeaveRound(known(id, caller), BookingId.parse(booking)), null, caller, page, response);
    }

    private RoundId known(String id, Caller caller) {
        return rounds.find(PlanningPage.centreOf(caller), RoundId.parse(id)).id();
    }

    private String carryOut(
            OfRound command, @Nullable BookingId visit, Caller caller, Model page, HttpServletResponse response) {
        try {
            commands.sendAndWait(command);
        } catch (Rejection refused) {
            response.setStatus(refused.status());
            page.addAttribute("refused", refusals.of(refused));
            return pages.show(command.round(), caller, page);
        }
        freshness.await(GROUP);
        freshness.await(HomeController.GROUP);
        return "redirect:/homes/round?id=" + command.round().value() + place(command.round(), visit, caller);
    }

    /** The place of the visit in the page, so that who works by keyboard goes on there. */
    private String place(RoundId id, @Nullable BookingId visit, Caller caller) {
        var stops = rounds.find(PlanningPage.centreOf(caller), id).stops();
        for (int i = 0; i < stops.size(); i++) {
            if (stops.get(i).booking().equals(visit)) {
                return "#visit-" + (i + 1);
            }
        }
        return "";
    }
}
