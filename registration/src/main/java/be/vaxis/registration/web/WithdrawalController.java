package be.vaxis.registration.web;

import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.WithdrawalReason;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way back when a dose was registered by mistake. */
@Controller
@RequestMapping({"/vaccinate/{visit}/doses/{dose}/withdrawal", "/help-desk/doses/{visit}/doses/{dose}/withdrawal"})
@Needs(Permission.CORRECT_DOSE)
class WithdrawalController {

    private static final String PAGE = "registration/withdraw";

    private final VisitPage visits;
    private final DosePage pages;
    private final DoseDesk desk;

    WithdrawalController(VisitPage visits, DosePage pages, DoseDesk desk) {
        this.visits = visits;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    String askReason(@PathVariable UUID visit, @PathVariable UUID dose, Caller caller, Model page) {
        pages.show(visit, dose, caller, page);
        page.addAttribute("reasons", WithdrawalReason.values());
        return PAGE;
    }

    @PostMapping
    String withdraw(
            @PathVariable UUID visit,
            @PathVariable UUID dose,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            HttpServletResponse response,
            RedirectAttributes next,
            Model page) {
        visits.insz(visit);
        String fault;
        try {
            desk.withdraw(new DoseId(dose), WithdrawalReason.valueOf(reason), caller);
            return pages.mended(visit, caller, next, "registration.withdraw.done");
        } catch (Rejection refused) {
            fault = Fields.messageOf(refused.type());
        } catch (IllegalArgumentException noReason) {
            fault = "registration.fault.required";
        }
        page.addAttribute("fault", fault);
        return DosePage.faulty(askReason(visit, dose, caller, page), response);
    }
}
