package be.vaxis.registration.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.proof.ElsewhereDesk;
import be.vaxis.registration.proof.ElsewhereDesk.SeenDose;
import be.vaxis.registration.proof.ProvenDose;
import be.vaxis.registration.vaccinations.Contested;
import be.vaxis.registration.vaccinations.DoseAccepted;
import jakarta.servlet.http.HttpServletResponse;
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

/** A dose that was given in another country: its proof is read, compared with the person, and registered. */
@Controller
@RequestMapping("/vaccinate/{visit}/elsewhere")
@Needs(Permission.REGISTER_DOSE)
class ElsewhereController {

    private static final String PAGE = "registration/elsewhere";

    private final VisitPage visits;
    private final ElsewherePage pages;
    private final ElsewhereDesk desk;
    private final Freshness freshness;

    ElsewhereController(VisitPage visits, ElsewherePage pages, ElsewhereDesk desk, Freshness freshness) {
        this.visits = visits;
        this.pages = pages;
        this.desk = desk;
        this.freshness = freshness;
    }

    @GetMapping
    String ask(@PathVariable UUID visit, @ModelAttribute("form") ElsewhereForm form, Caller caller, Model page) {
        pages.show(visit, form, caller, page);
        return PAGE;
    }

    /** Where a language link or a reload of a sent form ends up. */
    @GetMapping({"/certificate", "/registration"})
    String again(@PathVariable UUID visit) {
        return "redirect:/vaccinate/" + visit + "/elsewhere";
    }

    /** Verifies a certificate and shows what it proves, beside the person; 422 when it proves nothing. */
    @PostMapping("/certificate")
    String read(
            @PathVariable UUID visit,
            @ModelAttribute("form") ElsewhereForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        boolean proven = proven(visits.insz(visit), form, errors, page).isPresent();
        pages.show(visit, form, caller, page);
        return proven ? PAGE : DosePage.faulty(PAGE, response);
    }

    /** Registers what the proof says. Sending the same proof twice registers one dose. */
    @PostMapping("/registration")
    String register(
            @PathVariable UUID visit,
            @ModelAttribute("form") ElsewhereForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        Insz insz = visits.insz(visit);
        Optional<DoseAccepted> accepted = form.getScanned().isEmpty()
                ? seen(insz, form, errors, caller, page)
                : scanned(insz, form, errors, caller, page);
        if (accepted.isEmpty()) {
            pages.show(visit, form, caller, page);
            return DosePage.faulty(PAGE, response);
        }
        freshness.await("registration.record");
        return "redirect:/vaccinate/" + visit + "/doses/"
                + accepted.get().dose().value();
    }

    private Optional<DoseAccepted> scanned(
            Insz insz, ElsewhereForm form, BindingResult errors, Caller caller, Model page) {
        Optional<ProvenDose> proven = proven(insz, form, errors, page);
        if (proven.isEmpty()) {
            return Optional.empty();
        }
        String product = pages.certified(proven.get()).code();
        Sharing sharing = pages.sharing(form, product, errors);
        OverrideReason override = pages.override(form, errors);
        return errors.hasErrors()
                ? Optional.empty()
                : told(errors, page, () -> desk.register(insz, form.getScanned(), override, sharing, caller));
    }

    private Optional<DoseAccepted> seen(
            Insz insz, ElsewhereForm form, BindingResult errors, Caller caller, Model page) {
        Optional<SeenDose> seen = pages.seen(form, errors);
        Sharing sharing = seen.isEmpty() ? null : pages.sharing(form, seen.get().product(), errors);
        OverrideReason override = pages.override(form, errors);
        return seen.isEmpty() || errors.hasErrors()
                ? Optional.empty()
                : told(errors, page, () -> desk.register(insz, seen.get(), override, sharing, caller));
    }

    private Optional<ProvenDose> proven(Insz insz, ElsewhereForm form, BindingResult errors, Model page) {
        ProvenDose proven = new Fields(errors).required("scanned", form.getScanned(), scan -> desk.read(insz, scan));
        if (proven != null) {
            pages.show(proven, page);
        }
        return Optional.ofNullable(proven);
    }

    private static Optional<DoseAccepted> told(BindingResult errors, Model page, Registration registration) {
        try {
            return Optional.of(registration.go());
        } catch (Rejection refused) {
            page.addAttribute("contested", refused instanceof Contested);
            new Fields(errors).tell(refused, "");
            return Optional.empty();
        }
    }

    private interface Registration {
        DoseAccepted go();
    }
}
