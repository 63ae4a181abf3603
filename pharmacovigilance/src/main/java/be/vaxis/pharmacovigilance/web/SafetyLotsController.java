package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.exposure.ExposedProducts;
import be.vaxis.pharmacovigilance.surveillance.LotView;
import be.vaxis.pharmacovigilance.surveillance.Surveillance;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A lot and what was reported of it. Who got it is not known here: the page leads to the register, which answers the same
 * officer and tells each person that it did.
 */
@Controller
@Needs(Permission.WATCH_SAFETY)
@RequestMapping("/safety/lots")
class SafetyLotsController {

    private static final int FURTHEST = 10_000;

    private final Surveillance surveillance;
    private final ExposedProducts products;
    private final SignalPage page;

    SafetyLotsController(Surveillance surveillance, ExposedProducts products, SignalPage page) {
        this.surveillance = surveillance;
        this.products = products;
        this.page = page;
    }

    @GetMapping
    String find(
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "") String lot,
            @RequestParam(defaultValue = "0") int from,
            Locale language,
            Model model) {
        model.addAttribute("products", products.all());
        model.addAttribute("product", product);
        model.addAttribute("typed", lot);
        surveillance.lot(product, lot).ifPresent(view -> show(view, Math.clamp(from, 0, FURTHEST), language, model));
        return "pharmacovigilance/safety-lots";
    }

    private void show(LotView view, int from, Locale language, Model model) {
        model.addAttribute("view", view);
        view.found().ifPresent(found -> model.addAttribute("line", SignalPage.lot(found, language)));
        model.addAttribute(
                "words",
                view.reactions().keySet().stream()
                        .collect(Collectors.toMap(Function.identity(), code -> page.words(code, language))));
        var cases = surveillance.casesOfLot(view.product(), view.lot(), from);
        model.addAttribute("cases", cases);
        if (cases.size() == Surveillance.PAGE) {
            model.addAttribute("next", from + Surveillance.PAGE);
        }
    }
}
