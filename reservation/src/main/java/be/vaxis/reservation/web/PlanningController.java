package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.planning.OtherCentre;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.planning.Weeks;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

    private static final int UNPROCESSABLE = 422;

    private final Weeks weeks;
    private final CommandGateway commands;
    private final RefusalWords refusals;

    PlanningController(Weeks weeks, CommandGateway commands, RefusalWords refusals) {
        this.weeks = weeks;
        this.commands = commands;
        this.refusals = refusals;
    }

    @GetMapping("/planning")
    String show(@RequestParam(required = false) @Nullable String week, Caller caller, Model page) {
        var chosen = week == null ? weeks.toPlan() : IsoWeek.parse(week);
        return page(chosen, PlanningForm.EMPTY, caller, page);
    }

    @PostMapping("/planning")
    String plan(
            PlanningForm form, Caller caller, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        var week = form.isoWeek();
        try {
            var centre = centreOf(caller);
            var days = form.days(weeks.of(centre, week), weeks.of(centre, week.plusWeeks(-1)));
            commands.sendAndWait(new PlanWeek(centre, week, days));
            redirect.addFlashAttribute("notice", "reservation.planning.saved");
            return "redirect:/planning?week=" + week;
        } catch (Rejection refused) {
            response.setStatus(refused.status());
            page.addAttribute("refused", refusals.of(refused));
        } catch (InvalidWord wrong) {
            response.setStatus(UNPROCESSABLE);
            page.addAttribute("refused", refusals.of(wrong));
        }
        return page(week, form, caller, page);
    }

    private String page(IsoWeek week, PlanningForm form, Caller caller, Model page) {
        var centre = centreOf(caller);
        var plan = weeks.of(centre, week);
        page.addAttribute("grid", WeekGrid.of(plan, weeks.of(centre, week.plusWeeks(-1))));
        page.addAttribute("plan", plan);
        page.addAttribute("form", form);
        page.addAttribute("chosen", form.cell() == null ? List.of() : form.cell());
        page.addAttribute("lengths", List.of(5, 10, 15, 20, 30, 60));
        return "reservation/planning";
    }

    static CentreId centreOf(Caller caller) {
        if (caller.organisation() == null) {
            throw new OtherCentre();
        }
        return CentreId.parse(caller.organisation());
    }
}
