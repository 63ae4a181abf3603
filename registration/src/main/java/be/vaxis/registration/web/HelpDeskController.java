package be.vaxis.registration.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file of somebody who says that it is wrong, for whoever may mend it whoever registered it. */
@Controller
@RequestMapping("/help-desk/doses")
@Needs(Permission.HELP_DESK)
class HelpDeskController {

    private static final String FIND = "registration/help-desk";

    private final VisitPage pages;
    private final Visits visits;
    private final FreshIds ids;
    private final Recognition recognition;

    HelpDeskController(VisitPage pages, Visits visits, FreshIds ids, Recognition recognition) {
        this.pages = pages;
        this.visits = visits;
        this.ids = ids;
        this.recognition = recognition;
    }

    @GetMapping
    String ask(@ModelAttribute("form") FindForm form) {
        return FIND;
    }

    /** The number itself goes into no address. */
    @PostMapping
    String find(@ModelAttribute("form") FindForm form, BindingResult errors, HttpServletResponse response) {
        Insz insz =
                new Fields(errors).required("insz", form.getInsz(), typed -> Insz.parse(typed, recognition.today()));
        if (insz == null) {
            return DosePage.faulty(FIND, response);
        }
        UUID visit = ids.next();
        visits.open(visit, insz);
        return "redirect:/help-desk/doses/" + visit;
    }

    @GetMapping("/{visit}")
    String show(@PathVariable UUID visit, Caller caller, Model page) {
        pages.show(visit, caller, page);
        return "registration/help-desk-file";
    }
}
