package be.vaxis.registration.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Who may see which dose: the person chooses, on their own page or through whoever registered it.
 *
 * <p>Source: the Dutch register; where registering is a duty there is nothing to choose, and the page says so.
 */
@Controller
class SharingPages {

    private static final String PAGE = "registration/sharing";
    private static final String RECORD = "registration.record";
    private static final String OWN = "/my/vaccinations/sharing";

    private final VaccinationFiles files;
    private final VisitPage visits;
    private final Products products;
    private final DoseDesk desk;
    private final Freshness freshness;

    SharingPages(VaccinationFiles files, VisitPage visits, Products products, DoseDesk desk, Freshness freshness) {
        this.files = files;
        this.visits = visits;
        this.products = products;
        this.desk = desk;
        this.freshness = freshness;
    }

    @GetMapping(OWN)
    @Needs(Permission.SEE_OWN_DATA)
    String own(Caller caller, Model page) {
        Insz insz = caller.insz();
        if (insz != null) {
            show(DoseLine.of(files.look(insz, caller, Purpose.OWN), caller, products), page);
        }
        page.addAttribute("action", OWN);
        return PAGE;
    }

    @PostMapping(OWN)
    @Needs(Permission.SEE_OWN_DATA)
    String chooseOwn(@RequestParam UUID dose, @RequestParam Sharing sharing, Caller caller, RedirectAttributes next) {
        return choose(() -> desk.shareOwn(new DoseId(dose), sharing, caller), OWN, next);
    }

    @GetMapping("/vaccinate/{visit}/sharing")
    @Needs(Permission.REGISTER_DOSE)
    String ofPatient(@PathVariable UUID visit, Caller caller, Model page) {
        List<DoseLine> ours = DoseLine.of(visits.show(visit, caller, page), caller, products).stream()
                .filter(DoseLine::ours)
                .toList();
        show(ours, page);
        page.addAttribute("action", "/vaccinate/" + visit + "/sharing");
        return PAGE;
    }

    @PostMapping("/vaccinate/{visit}/sharing")
    @Needs(Permission.REGISTER_DOSE)
    String chooseForPatient(
            @PathVariable UUID visit,
            @RequestParam UUID dose,
            @RequestParam Sharing sharing,
            Caller caller,
            RedirectAttributes next) {
        visits.insz(visit);
        return choose(() -> desk.share(new DoseId(dose), sharing, caller), "/vaccinate/" + visit + "/sharing", next);
    }

    private static void show(List<DoseLine> lines, Model page) {
        page.addAttribute("choices", lines.stream().filter(DoseLine::asked).toList());
    }

    private String choose(Runnable choice, String back, RedirectAttributes next) {
        try {
            choice.run();
            freshness.await(RECORD);
            next.addFlashAttribute("notice", "registration.sharing.done");
        } catch (Rejection refused) {
            next.addFlashAttribute("warning", Fields.messageOf(refused.type()));
        }
        return "redirect:" + back;
    }
}
