package be.vaxis.registration.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A dose that was registered: the result. */
@Controller
@RequestMapping("/vaccinate/{visit}/doses/{dose}")
@Needs(Permission.REGISTER_DOSE)
class DoneController {

    private final VisitPage pages;

    DoneController(VisitPage pages) {
        this.pages = pages;
    }

    @GetMapping
    String done(@PathVariable UUID visit, @PathVariable UUID dose, Caller caller, Model page) {
        pages.show(visit, caller, page);
        DoseLine.find(page, dose).ifPresent(line -> page.addAttribute("line", line));
        return "registration/done";
    }
}
