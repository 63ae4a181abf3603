package be.vaxis.registration.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import be.vaxis.registration.vaccinations.UnknownDose;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One dose of a person at the table or at the help desk: what is on record about it, and what was before. */
@Component
class DosePage {

    private final VisitPage pages;
    private final PastTruths past;
    private final Products products;
    private final Freshness freshness;

    DosePage(VisitPage pages, PastTruths past, Products products, Freshness freshness) {
        this.pages = pages;
        this.past = past;
        this.products = products;
        this.freshness = freshness;
    }

    /**
     * Shows the person and the dose; one look in the access log.
     *
     * @throws UnknownDose when it is none of theirs that counts and that the caller may mend
     */
    DoseRecord show(UUID visit, UUID dose, Caller caller, Model page) {
        var file = pages.show(visit, caller, page);
        var line = DoseLine.find(page, dose);
        if (line.isEmpty() || !line.get().mendable()) {
            throw new UnknownDose();
        }
        page.addAttribute("line", line.get());
        page.addAttribute(
                "past",
                past.of(new DoseId(dose)).stream()
                        .map(truth -> PastLine.of(truth, products))
                        .toList());
        return file.doses().stream()
                .map(NumberedDose::record)
                .filter(record -> record.dose().value().equals(dose))
                .findFirst()
                .orElseThrow(UnknownDose::new);
    }

    /** Back to the person, who is shown as they are now. */
    String mended(UUID visit, Caller caller, RedirectAttributes next, String notice) {
        freshness.await("registration.record");
        next.addFlashAttribute("notice", notice);
        return "redirect:" + VisitPage.door(caller) + "/" + visit;
    }

    static String faulty(String shown, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return shown;
    }
}
