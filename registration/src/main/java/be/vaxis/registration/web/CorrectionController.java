package be.vaxis.registration.web;

import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.Correction;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.vaccinations.Contested;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is right about a dose is typed over what is on record; both truths are kept. */
@Controller
@RequestMapping({"/vaccinate/{visit}/doses/{dose}/correction", "/help-desk/doses/{visit}/doses/{dose}/correction"})
@Needs(Permission.CORRECT_DOSE)
class CorrectionController {

    private static final String PAGE = "registration/correct";
    private static final Map<String, String> FIELDS = Map.of(
            "registration:givenInFuture", "given",
            "registration:givenBeforeBirth", "given",
            "registration:givenBeforeCampaign", "given",
            "registration:vaccinatorMissing", "riziv");

    private final VisitPage visits;
    private final DosePage pages;
    private final MendReader reader;
    private final DoseDesk desk;
    private final Products products;

    CorrectionController(VisitPage visits, DosePage pages, MendReader reader, DoseDesk desk, Products products) {
        this.visits = visits;
        this.pages = pages;
        this.reader = reader;
        this.desk = desk;
        this.products = products;
    }

    @GetMapping
    String show(@PathVariable UUID visit, @PathVariable UUID dose, Caller caller, Model page) {
        var record = pages.show(visit, dose, caller, page);
        return offer(MendForm.of(record), page);
    }

    @PostMapping
    String correct(
            @PathVariable UUID visit,
            @PathVariable UUID dose,
            @ModelAttribute("form") MendForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            RedirectAttributes next,
            Model page) {
        visits.insz(visit);
        Optional<Correction> correction = reader.read(form, errors);
        if (correction.isPresent()) {
            try {
                desk.correct(new DoseId(dose), correction.get(), caller);
                return pages.mended(visit, caller, next, "registration.correct.done");
            } catch (Rejection refused) {
                page.addAttribute("contested", refused instanceof Contested);
                new Fields(errors).tell(refused, FIELDS.getOrDefault(refused.type(), ""));
            }
        }
        pages.show(visit, dose, caller, page);
        return DosePage.faulty(offer(form, page), response);
    }

    private String offer(MendForm form, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("products", products.all());
        page.addAttribute("reactions", Reaction.values());
        page.addAttribute("overrides", OverrideReason.values());
        return PAGE;
    }
}
