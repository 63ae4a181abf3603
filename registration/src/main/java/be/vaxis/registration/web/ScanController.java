package be.vaxis.registration.web;

import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.product.UnknownProduct;
import be.vaxis.registration.scan.VialCode;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fills the form of a dose from the code on the vial; a scanner types it and presses Enter. */
@Controller
@RequestMapping("/vaccinate/{visit}/scan")
@Needs(Permission.REGISTER_DOSE)
class ScanController {

    private static final String PAGE = "registration/visit";

    private final VisitPage pages;

    ScanController(VisitPage pages) {
        this.pages = pages;
    }

    /** Where a language link or a reload ends up. */
    @GetMapping
    String again(@PathVariable UUID visit) {
        return "redirect:/vaccinate/" + visit;
    }

    /** The page of the visit, with what the code says; 422 when it cannot be read. */
    @PostMapping
    String scan(
            @PathVariable UUID visit,
            @RequestParam(defaultValue = "") String scan,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        var file = pages.show(visit, caller, page);
        try {
            pages.offer(pages.scanned(VialCode.read(scan, pages.today())), file, caller, page);
        } catch (InvalidWord unreadable) {
            refuse(unreadable.type(), scan, response, page);
            pages.offer(pages.fresh(""), file, caller, page);
        } catch (UnknownProduct unknown) {
            refuse(unknown.type(), scan, response, page);
            pages.offer(pages.fresh(""), file, caller, page);
        }
        return PAGE;
    }

    private static void refuse(String type, String scan, HttpServletResponse response, Model page) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        page.addAttribute("scan", scan);
        page.addAttribute("scanFault", Fields.messageOf(type));
    }
}
