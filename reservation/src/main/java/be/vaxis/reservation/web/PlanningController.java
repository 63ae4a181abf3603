package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.planning.Weeks;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar in which a planner sets the capacity of their centre, a week at a time. */
@Controller
@Needs(Permission.PLAN_CAPACITY)
class PlanningController {

    private final Weeks weeks;
    private final CommandGateway commands;
    private final PlanningPage pages;

    PlanningController(Weeks weeks, CommandGateway commands, PlanningPage pages) {
        this.weeks = weeks;
        this.commands = commands;
        this.pages = pages;
    }

    @GetMapping("/planning")
    String show(@RequestParam(required = false) @Nullable String week, Caller caller, Model page) {
        var chosen = week == null ? weeks.toPlan() : IsoWeek.parse(week);
        return pages.show(chosen, PlanningForm.EMPTY, caller, page);
    }

    @PostMapping("/planning")
    String plan(
            PlanningForm form, Caller caller, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        var week = form.isoWeek();
        try {
            var centre = PlanningPage.centreOf(caller);
            var days = form.days(weeks.of(centre, week), weeks.of(centre, week.plusWeeks(-1)));
            commands.sendAndWait(new PlanWeek(centre, week, days));
            redirect.addFlashAttribute("notice", "reservation.planning.saved");
            return "redirect:/planning?week=" + week;
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
        }
        return pages.show(week, form, caller, page);
    }
}
