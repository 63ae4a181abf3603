package be.vaxis.registration.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.vaccinations.Contested;
import be.vaxis.registration.vaccinations.DoseAccepted;
import be.vaxis.registration.web.Visits.Vial;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** One person at the table: status, questions, dose, confirmation. */
@Controller
@RequestMapping("/vaccinate/{visit}")
@Needs(Permission.REGISTER_DOSE)
class VisitController {

    private static final String PAGE = "registration/visit";
    private static final String CONFIRM = "registration/confirm";
    private static final Map<String, String> FIELDS = Map.of(
            "registration:givenInFuture", "given",
            "registration:givenBeforeBirth", "given",
            "registration:givenBeforeCampaign", "given",
            "registration:placeMissing", "place",
            "registration:vaccinatorMissing", "riziv");

    private final VisitPage pages;
    private final FormReader reader;
    private final DoseDesk desk;
    private final Visits visits;
    private final Freshness freshness;

    VisitController(VisitPage pages, FormReader reader, DoseDesk desk, Visits visits, Freshness freshness) {
        this.pages = pages;
        this.reader = reader;
        this.desk = desk;
        this.visits = visits;
        this.freshness = freshness;
    }

    @GetMapping
    String show(@PathVariable UUID visit, @RequestParam(defaultValue = "") String product, Caller caller, Model page) {
        VaccinationFile file = pages.show(visit, caller, page);
        pages.offer(pages.fresh(product), file, caller, page);
        return PAGE;
    }

    /** Where a language link or a reload of a sent form ends up. */
    @GetMapping({"/confirmation", "/doses"})
    String again(@PathVariable UUID visit) {
        return "redirect:/vaccinate/" + visit;
    }

    /** Shows once more what is about to be registered, with the advice that follows from the answers. */
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable UUID visit,
            @ModelAttribute("form") DoseForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        Optional<DoseEntry> entry = reader.read(form, pages.insz(visit), errors);
        pages.offer(form, pages.show(visit, caller, page), caller, page);
        return entry.isPresent() ? CONFIRM : faulty(PAGE, response);
    }

    /** Registers the dose. Sending the same form twice registers it once. */
    @PostMapping("/doses")
    String register(
            @PathVariable UUID visit,
            @ModelAttribute("form") DoseForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            RedirectAttributes next,
            Model page) {
        Optional<DoseEntry> entry = reader.read(form, pages.insz(visit), errors);
        String shown = PAGE;
        if (entry.isPresent()) {
            try {
                DoseAccepted accepted = desk.register(entry.get(), caller);
                visits.remember(new Vial(form.getProduct(), form.getLot(), form.getExpires()));
                freshness.await("registration.record");
                if (pages.isRecalled(form)) {
                    next.addFlashAttribute("warning", "registration.recall.warning");
                }
                return "redirect:/vaccinate/" + visit + "/doses/"
                        + accepted.dose().value();
            } catch (Contested contested) {
                page.addAttribute("contested", true);
                shown = CONFIRM;
                tell(contested, errors);
            } catch (Rejection refused) {
                tell(refused, errors);
            }
        }
        pages.offer(form, pages.show(visit, caller, page), caller, page);
        return faulty(shown, response);
    }

    private static void tell(Rejection refused, BindingResult errors) {
        new Fields(errors).tell(refused, FIELDS.getOrDefault(refused.type(), ""));
    }

    private static String faulty(String shown, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown;
    }
}
