package be.vaxis.registration.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.vaccinations.UnknownDose;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A dose that was registered: the result, and the way back when it was a mistake. */
@Controller
@RequestMapping("/vaccinate/{visit}/doses/{dose}")
@Needs(Permission.REGISTER_DOSE)
class DoneController {

    private static final String WITHDRAW = "registration/withdraw";

    private final VisitPage pages;
    private final DoseDesk desk;
    private final Freshness freshness;

    DoneController(VisitPage pages, DoseDesk desk, Freshness freshness) {
        this.pages = pages;
        this.desk = desk;
        this.freshness = freshness;
    }

    @GetMapping
    String done(@PathVariable UUID visit, @PathVariable UUID dose, Caller caller, Model page) {
        show(visit, dose, caller, page);
        return "registration/done";
    }

    @GetMapping("/withdrawal")
    String askReason(@PathVariable UUID visit, @PathVariable UUID dose, Caller caller, Model page) {
        show(visit, dose, caller, page);
        if (!page.containsAttribute("line")) {
            throw new UnknownDose();
        }
        return WITHDRAW;
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable UUID visit,
            @PathVariable UUID dose,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            HttpServletResponse response,
            RedirectAttributes next,
            Model page) {
        pages.insz(visit);
        String fault;
        try {
            desk.withdraw(new DoseId(dose), WithdrawalReason.valueOf(reason), caller);
            freshness.await("registration.record");
            next.addFlashAttribute("notice", "registration.withdraw.done");
            return "redirect:/vaccinate/" + visit;
        } catch (Rejection refused) {
            fault = Fields.messageOf(refused.type());
        } catch (IllegalArgumentException noReason) {
            fault = "registration.fault.required";
        }
        page.addAttribute("fault", fault);
        show(visit, dose, caller, page);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return WITHDRAW;
    }

    private void show(UUID visit, UUID dose, Caller caller, Model page) {
        pages.show(visit, caller, page);
        page.addAttribute("reasons", WithdrawalReason.values());
        if (page.getAttribute("lines") instanceof List<?> lines) {
            lines.stream()
                    .filter(line -> line instanceof DoseLine known && known.id().equals(dose))
                    .findFirst()
                    .ifPresent(line -> page.addAttribute("line", line));
        }
    }
}
