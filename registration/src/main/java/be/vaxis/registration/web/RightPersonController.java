package be.vaxis.registration.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFiles;
import be.vaxis.registration.vaccinations.Contested;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A dose that was registered for somebody else: who it was is typed, compared, and gets it. */
@Controller
@RequestMapping({"/vaccinate/{visit}/doses/{dose}/person", "/help-desk/doses/{visit}/doses/{dose}/person"})
@Needs(Permission.CORRECT_DOSE)
class RightPersonController {

    private static final String PAGE = "registration/right-person";

    private final VisitPage visits;
    private final DosePage pages;
    private final Visits open;
    private final VaccinationFiles files;
    private final Recognition recognition;
    private final FreshIds ids;
    private final DoseDesk desk;

    RightPersonController(
            VisitPage visits,
            DosePage pages,
            Visits open,
            VaccinationFiles files,
            Recognition recognition,
            FreshIds ids,
            DoseDesk desk) {
        this.visits = visits;
        this.pages = pages;
        this.open = open;
        this.files = files;
        this.recognition = recognition;
        this.ids = ids;
        this.desk = desk;
    }

    @GetMapping
    String ask(
            @PathVariable UUID visit,
            @PathVariable UUID dose,
            @ModelAttribute("form") FindForm form,
            Caller caller,
            Model page) {
        pages.show(visit, dose, caller, page);
        return PAGE;
    }

    /** Shows whose number was typed, who finds in their log that they were looked at. */
    @PostMapping("/comparison")
    String compare(
            @PathVariable UUID visit,
            @PathVariable UUID dose,
            @ModelAttribute("form") FindForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        Insz insz =
                new Fields(errors).required("insz", form.getInsz(), typed -> Insz.parse(typed, recognition.today()));
        pages.show(visit, dose, caller, page);
        if (insz == null) {
            return DosePage.faulty(PAGE, response);
        }
        UUID right = ids.next();
        open.open(right, insz);
        show(right, caller, page);
        return PAGE;
    }

    private void show(UUID right, Caller caller, Model page) {
        Insz insz = visits.insz(right);
        files.look(insz, caller, Purpose.CARE);
        page.addAttribute("right", right);
        page.addAttribute("rightWho", recognition.of(insz));
        page.addAttribute("overrides", OverrideReason.values());
    }

    /** @param right of a visit, as the number itself goes into no page again */
    @PostMapping
    String give(
            @PathVariable UUID visit,
            @PathVariable UUID dose,
            @RequestParam UUID right,
            @RequestParam(required = false) @Nullable OverrideReason override,
            @ModelAttribute("form") FindForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            RedirectAttributes next,
            Model page) {
        visits.insz(visit);
        try {
            desk.giveTo(visits.insz(right), new DoseId(dose), override, caller);
            return pages.mended(right, caller, next, "registration.person.done");
        } catch (Rejection refused) {
            page.addAttribute("contested", refused instanceof Contested);
            new Fields(errors).tell(refused, "");
        }
        pages.show(visit, dose, caller, page);
        show(right, caller, page);
        return DosePage.faulty(PAGE, response);
    }
}
