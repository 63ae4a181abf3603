package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.lineday.Capacity;
import be.vaxis.reservation.planning.LineUnknown;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.planning.Weeks;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line on one day, slot by slot, for browsers without scripts and for whoever wants to see the numbers. */
@Controller
@Needs(Permission.PLAN_CAPACITY)
class DayController {

    /** @param slot the slots as they are, each with the wanted number of places at the same position */
    record DayForm(
            int line,
            @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            int minutes,
            @Nullable Integer kept,
            @Nullable String product,
            @Nullable @DateTimeFormat(iso = ISO.TIME) List<LocalTime> slot,
            @Nullable List<Integer> places) {

        PlanWeek.Day plan() {
            if (slot == null || places == null || slot.size() != places.size()) {
                throw new PlanNotation.Unreadable();
            }
            var bySlot = new TreeMap<LocalTime, Integer>();
            for (int i = 0; i < slot.size(); i++) {
                bySlot.put(slot.get(i), places.get(i));
            }
            return new PlanWeek.Day(
                    line, date, new Capacity(minutes, bySlot, kept == null ? 0 : kept, PlanningForm.product(product)));
        }
    }

    private final Weeks weeks;
    private final CommandGateway commands;
    private final PlanningPage pages;

    DayController(Weeks weeks, CommandGateway commands, PlanningPage pages) {
        this.weeks = weeks;
        this.commands = commands;
        this.pages = pages;
    }

    @GetMapping("/planning/day")
    String show(
            @RequestParam int line,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            Caller caller,
            Model page) {
        var plan = weeks.of(PlanningPage.centreOf(caller), IsoWeek.of(date));
        if (!plan.has(line)) {
            throw new LineUnknown(line, plan.lines().size());
        }
        page.addAttribute("plan", plan);
        pages.mayEdit(plan, caller, page);
        page.addAttribute("day", plan.day(line, date));
        return "reservation/planning-day";
    }

    @PostMapping("/planning/day")
    String save(DayForm form, Caller caller, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        var week = IsoWeek.of(form.date());
        try {
            commands.sendAndWait(new PlanWeek(PlanningPage.centreOf(caller), week, List.of(form.plan())));
            redirect.addFlashAttribute("notice", "reservation.planning.saved");
            return "redirect:/planning?week=" + week;
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
        }
        return show(form.line(), form.date(), caller, page);
    }
}
