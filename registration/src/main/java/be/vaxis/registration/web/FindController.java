package be.vaxis.registration.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finds the person to vaccinate by the number on their card. */
@Controller
@RequestMapping("/vaccinate")
@Needs(Permission.REGISTER_DOSE)
class FindController {

    private static final String PAGE = "registration/find";

    private final Visits visits;
    private final FreshIds ids;
    private final Recognition recognition;

    FindController(Visits visits, FreshIds ids, Recognition recognition) {
        this.visits = visits;
        this.ids = ids;
        this.recognition = recognition;
    }

    @GetMapping
    String ask(@ModelAttribute("form") FindForm form) {
        return PAGE;
    }

    /** Opens a visit; the number itself goes into no address. */
    @PostMapping
    String find(@ModelAttribute("form") FindForm form, BindingResult errors, HttpServletResponse response) {
        Insz insz =
                new Fields(errors).required("insz", form.getInsz(), typed -> Insz.parse(typed, recognition.today()));
        if (insz == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        UUID visit = ids.next();
        visits.open(visit, insz);
        return "redirect:/vaccinate/" + visit;
    }
}
