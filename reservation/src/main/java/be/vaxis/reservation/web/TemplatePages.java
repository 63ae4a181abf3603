package be.vaxis.reservation.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.reservation.planning.Weeks;
import be.vaxis.reservation.template.TemplateFilling;
import be.vaxis.reservation.template.TemplateName;
import be.vaxis.reservation.template.TooManyWeeks;
import be.vaxis.reservation.template.WeekTemplates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a planner keeps weeks under a name, looks at them, renames and deletes them, and fills other weeks from them. */
@Controller
@Needs(Permission.PLAN_CAPACITY)
class TemplatePages {

    private static final int PAGE_SIZE = 20;
    private static final int MOST_DELETED = 5;
    private static final int WEEKS_TO_CHOOSE = 26;

    /** @param weeks how many in a row, from that week on */
    record FillForm(
            UUID id,
            String week,
            @Nullable Integer weeks,
            @Nullable Boolean holidays) {

        int count() {
            return weeks == null ? 1 : weeks;
        }
    }

    private final WeekTemplates templates;
    private final TemplateFilling filling;
    private final Weeks weeks;
    private final PlanningPage pages;
    private final FreshIds ids;

    TemplatePages(WeekTemplates templates, TemplateFilling filling, Weeks weeks, PlanningPage pages, FreshIds ids) {
        this.templates = templates;
        this.filling = filling;
        this.weeks = weeks;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping("/planning/templates")
    String list(@RequestParam(defaultValue = "1") int page, Caller caller, Model model) {
        var centre = PlanningPage.centreOf(caller);
        var pager = new Pager(page, PAGE_SIZE, templates.count(centre));
        model.addAttribute("templates", templates.page(centre, PAGE_SIZE, pager.skipped()));
        model.addAttribute("deleted", templates.deleted(centre, MOST_DELETED));
        model.addAttribute("pager", pager);
        return "reservation/templates";
    }

    @GetMapping("/planning/template")
    String show(@RequestParam UUID id, Caller caller, Model page) {
        var template = templates.find(PlanningPage.centreOf(caller), id);
        page.addAttribute("template", template);
        page.addAttribute("grid", TemplateGrid.of(template, weeks.toPlan()));
        page.addAttribute("weeks", weeks.open(WEEKS_TO_CHOOSE));
        page.addAttribute("most", TooManyWeeks.MOST);
        page.addAttribute("longest", TemplateName.LONGEST);
        return "reservation/template";
    }

    @PostMapping("/planning/templates")
    String save(
            @RequestParam String week,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean replace,
            Caller caller,
            Model page,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var shown = IsoWeek.parse(week);
        try {
            var centre = PlanningPage.centreOf(caller);
            templates.save(centre, ids.next(), new TemplateName(name), shown, replace, caller.subject());
            redirect.addFlashAttribute("notice", "reservation.template.saved");
            return "redirect:/planning?week=" + shown;
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
            page.addAttribute("templateName", name);
            return pages.show(shown, PlanningForm.EMPTY, caller, page);
        }
    }

    @PostMapping("/planning/template/fill")
    String fill(FillForm form, Caller caller, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        try {
            var first = IsoWeek.parse(form.week());
            filling.fill(
                    PlanningPage.centreOf(caller),
                    form.id(),
                    first,
                    form.count(),
                    Boolean.TRUE.equals(form.holidays()));
            redirect.addFlashAttribute("notice", "reservation.planning.saved");
            return "redirect:/planning?week=" + first;
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
            page.addAttribute("form", form);
            return show(form.id(), caller, page);
        }
    }

    @PostMapping("/planning/template/rename")
    String rename(
            @RequestParam UUID id, @RequestParam String name, Caller caller, Model page, HttpServletResponse response) {
        try {
            templates.rename(PlanningPage.centreOf(caller), id, new TemplateName(name), caller.subject());
            return "redirect:/planning/template?id=" + id;
        } catch (Rejection | InvalidWord refused) {
            pages.refuse(refused, page, response);
            page.addAttribute("templateName", name);
            return show(id, caller, page);
        }
    }

    @PostMapping("/planning/template/delete")
    String delete(@RequestParam UUID id, Caller caller, RedirectAttributes redirect) {
        templates.delete(PlanningPage.centreOf(caller), id, caller.subject());
        redirect.addFlashAttribute("notice", "reservation.template.deleted");
        return "redirect:/planning/templates";
    }

    @PostMapping("/planning/template/restore")
    String restore(@RequestParam UUID id, Caller caller, Model page, HttpServletResponse response) {
        try {
            templates.restore(PlanningPage.centreOf(caller), id, caller.subject());
            return "redirect:/planning/templates";
        } catch (Rejection refused) {
            pages.refuse(refused, page, response);
            return list(1, caller, page);
        }
    }
}
