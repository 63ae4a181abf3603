package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.late.ToPhone;
import be.vaxis.reservation.planning.Holiday;
import be.vaxis.reservation.planning.OtherCentre;
import be.vaxis.reservation.planning.WeekPlan;
import be.vaxis.reservation.planning.Weeks;
import be.vaxis.reservation.template.WeekTemplates;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays out the calendar of a week, for whoever plans it and for whoever may change it late. */
@Component
class PlanningPage {

    private static final int UNPROCESSABLE = 422;

    private final Weeks weeks;
    private final ToPhone toPhone;
    private final RefusalWords refusals;
    private final WeekTemplates templates;

    PlanningPage(Weeks weeks, ToPhone toPhone, RefusalWords refusals, WeekTemplates templates) {
        this.weeks = weeks;
        this.toPhone = toPhone;
        this.refusals = refusals;
        this.templates = templates;
    }

    String show(IsoWeek week, PlanningForm form, Caller caller, Model page) {
        var centre = centreOf(caller);
        var plan = weeks.of(centre, week);
        page.addAttribute("grid", WeekGrid.of(plan, weeks.of(centre, week.plusWeeks(-1))));
        page.addAttribute("plan", plan);
        page.addAttribute("form", form);
        page.addAttribute("chosen", form.cell() == null ? List.of() : form.cell());
        page.addAttribute("lengths", List.of(5, 10, 15, 20, 30, 60));
        page.addAttribute("holidays", holidays(week));
        page.addAttribute("toPhone", toPhone.count(centre, false));
        page.addAttribute("templates", templates.all(centre));
        mayEdit(plan, caller, page);
        return "reservation/planning";
    }

    private static Map<LocalDate, Holiday> holidays(IsoWeek week) {
        var holidays = new HashMap<LocalDate, Holiday>();
        week.days().forEach(day -> Holiday.on(day).ifPresent(holiday -> holidays.put(day, holiday)));
        return holidays;
    }

    /** Whether fields are shown: while the week is open, and to the medical lead until it is over. */
    void mayEdit(WeekPlan plan, Caller caller, Model page) {
        var late = !plan.open() && !weeks.isOver(plan.week()) && caller.may(Permission.CHANGE_CLOSED_PLAN);
        page.addAttribute("late", late);
        page.addAttribute("editable", plan.open() || late);
    }

    /** Tells everything that stands in the way. */
    void refuse(RuntimeException refused, Model page, HttpServletResponse response) {
        switch (refused) {
            case Rejection rejection -> {
                response.setStatus(rejection.status());
                page.addAttribute("refused", refusals.each(rejection));
            }
            case InvalidWord wrong -> {
                response.setStatus(UNPROCESSABLE);
                page.addAttribute("refused", List.of(refusals.of(wrong)));
            }
            default -> throw refused;
        }
    }

    static CentreId centreOf(Caller caller) {
        if (caller.organisation() == null) {
            throw new OtherCentre();
        }
        return CentreId.parse(caller.organisation());
    }
}
