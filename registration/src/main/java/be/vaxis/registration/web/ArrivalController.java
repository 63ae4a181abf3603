package be.vaxis.registration.web;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.arrival.Arrivals;
import be.vaxis.registration.arrival.Obstacle;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** For the desk of a centre: somebody arrives, and the rules of booking are checked once more. */
@Controller
@Needs(Permission.CHECK_ARRIVALS)
class ArrivalController {

    private static final String PAGE = "registration/arrival";

    /** @param way what can be done */
    record Line(String what, String way) {}

    private final Arrivals arrivals;
    private final Recognition recognition;
    private final MessageSource words;

    ArrivalController(Arrivals arrivals, Recognition recognition, MessageSource words) {
        this.arrivals = arrivals;
        this.recognition = recognition;
        this.words = words;
    }

    @GetMapping("/arrivals")
    String ask(@ModelAttribute("form") FindForm form) {
        return PAGE;
    }

    /** Shows it on the same page, so that the number stands in no address. */
    @PostMapping("/arrivals")
    String check(
            @ModelAttribute("form") FindForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        Insz insz =
                new Fields(errors).required("insz", form.getInsz(), typed -> Insz.parse(typed, recognition.today()));
        if (insz == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        var found = arrivals.of(insz, caller);
        page.addAttribute("found", found);
        page.addAttribute("lines", found.obstacles().stream().map(this::line).toList());
        page.addAttribute("who", recognition.of(insz));
        page.addAttribute("form", new FindForm());
        return PAGE;
    }

    private Line line(Obstacle obstacle) {
        var language = LocaleContextHolder.getLocale();
        var key = "registration.arrival." + obstacle.rule();
        var details = obstacle.details().stream().map(Fields::written).toArray();
        return new Line(words.getMessage(key, details, language), words.getMessage(key + ".way", null, language));
    }
}
