package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.surveillance.Surveillance;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is unusual among the reports, the most unusual first, and what stands behind each. */
@Controller
@Needs(Permission.WATCH_SAFETY)
@RequestMapping("/safety/signals")
class SignalsController {

    private static final int FURTHEST = 10_000;

    private final Surveillance surveillance;
    private final SignalPage page;

    SignalsController(Surveillance surveillance, SignalPage page) {
        this.surveillance = surveillance;
        this.page = page;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int from, Locale language, Model model) {
        page.list(surveillance.screening(), Math.clamp(from, 0, FURTHEST), language, model);
        return "pharmacovigilance/signals";
    }

    /** A pair of which no report counts any more is shown on the list as what it is: absent. */
    @GetMapping("/{product}/{reaction}")
    String show(
            @PathVariable String product,
            @PathVariable String reaction,
            @RequestParam(defaultValue = "0") int from,
            Locale language,
            Model model) {
        var signal = surveillance.screening().signals().stream()
                .filter(one -> one.product().equals(product) && one.reaction().equals(reaction))
                .findFirst();
        if (signal.isEmpty()) {
            return "redirect:/safety/signals";
        }
        page.fill(signal.get(), Math.clamp(from, 0, FURTHEST), language, model);
        return "pharmacovigilance/signal";
    }
}
