package be.vaxis.reservation.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.late.LateChanges;
import be.vaxis.reservation.late.PreviewStale;
import be.vaxis.reservation.lineday.LateReason;
import be.vaxis.reservation.lineday.LateReason.InvalidLateReason;
import be.vaxis.reservation.planning.PlanWeek;
import be.vaxis.reservation.planning.Weeks;
import be.vaxis.reservation.web.DayController.DayForm;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets the medical lead change a week that was closed: first shows what happens to the people, then does it. */
@Controller
@Needs(Permission.CHANGE_CLOSED_PLAN)
class LateController {

    /**
     * @param changes the days with their plans, as in {@link PlanningForm}
     * @param seen the fingerprint of what was shown
     */
    record LateForm(String week, String changes, String reason, String seen) {

        List<PlanWeek.Day> days() {
            return PlanningForm.prepared(changes);
        }

        IsoWeek isoWeek() {
            return IsoWeek.parse(week);
        }
    }

    private final Weeks weeks;
    private final LateChanges changes;
    private final PlanningPage pages;
    private final LatePage preview;

    LateController(Weeks weeks, LateChanges changes, PlanningPage pages, LatePage preview) {
        this.weeks = weeks;
        this.changes = changes;
        this.pages = pages;
        this.preview = preview;
    }

    /** The preview itself has no address: it is worked out for one form. */
    @GetMapping({"/planning/late", "/planning/late/day", "/planning/late/confirm"})
    String back() {
        return "redirect:/planning";
    }

    @PostMapping("/planning/late")
    String preview(PlanningForm form, Caller caller, Model page, HttpServletResponse response) {
        var week = form.isoWeek();
        try {
            var centre = PlanningPage.centreOf(caller);
            var days = form.days(weeks.of(centre, week), weeks.of(centre, week.plusWeeks(-1)));
            return preview.show(centre, week, days, changes.preview(centre, week, days), "", page);
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
            return pages.show(week, form, caller, page);
        }
    }

    @PostMapping("/planning/late/day")
    String preview(DayForm form, Caller caller, Model page, HttpServletResponse response) {
        var week = IsoWeek.of(form.date());
        try {
            var centre = PlanningPage.centreOf(caller);
            var days = List.of(form.plan());
            return preview.show(centre, week, days, changes.preview(centre, week, days), "", page);
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
            return pages.show(week, PlanningForm.EMPTY, caller, page);
        }
    }

    @PostMapping("/planning/late/confirm")
    String confirm(
            LateForm form, Caller caller, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        var week = form.isoWeek();
        var centre = PlanningPage.centreOf(caller);
        try {
            changes.carryOut(centre, week, form.days(), new LateReason(form.reason()), caller.subject(), form.seen());
            redirect.addFlashAttribute("notice", "reservation.late.done");
            return "redirect:/planning?week=" + week;
        } catch (PreviewStale stale) {
            pages.refuse(stale, page, response);
            return preview.show(centre, week, form.days(), stale.now(), form.reason(), page);
        } catch (InvalidLateReason wrong) {
            pages.refuse(wrong, page, response);
            page.addAttribute("reasonIsWrong", true);
            return preview.show(
                    centre, week, form.days(), changes.preview(centre, week, form.days()), form.reason(), page);
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
            return pages.show(week, PlanningForm.EMPTY, caller, page);
        }
    }
}
