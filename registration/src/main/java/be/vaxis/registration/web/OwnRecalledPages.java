package be.vaxis.registration.web;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.recall.PhysicianLists;
import be.vaxis.registration.recall.RecalledPatient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For physicians: their own patients in recalls that run. */
@Controller
@Needs(Permission.QUERY_STATUS)
class OwnRecalledPages {

    /** @param outcome the last part of a message: whether they were told */
    record Line(
            @Nullable String number,
            @Nullable String name,
            String brand,
            String lot,
            LocalDate given,
            RecallAdvice advice,
            String outcome) {}

    private final PhysicianLists lists;
    private final Products products;

    OwnRecalledPages(PhysicianLists lists, Products products) {
        this.lists = lists;
        this.products = products;
    }

    /** Two lists, each with its own pages; a page of the one shows nothing of the other, so that nobody is looked at twice. */
    @GetMapping("/recalls")
    String own(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID heldAfter,
            Caller caller,
            Model page) {
        List<RecalledPatient> own = heldAfter == null ? lists.own(caller, dose(after)) : List.of();
        List<RecalledPatient> held = after == null ? lists.held(caller, dose(heldAfter)) : List.of();
        show(page, own, "lines", "next");
        show(page, held, "held", "nextHeld");
        return "registration/recalled";
    }

    private static @Nullable DoseId dose(@Nullable UUID after) {
        return after == null ? null : new DoseId(after);
    }

    private void show(Model page, List<RecalledPatient> found, String lines, String next) {
        page.addAttribute(lines, found.stream().map(this::line).toList());
        if (found.size() == PhysicianLists.PAGE) {
            page.addAttribute(next, found.getLast().dose().value());
        }
    }

    private Line line(RecalledPatient patient) {
        String product = patient.product();
        var outcome = patient.outcome();
        return new Line(
                patient.insz().value().map(Insz::formatted).orElse(null),
                Optional.ofNullable(patient.name())
                        .flatMap(Personal::value)
                        .map(PersonName::full)
                        .orElse(null),
                products.find(product).map(Product::brand).orElse(product),
                patient.lot().value(),
                patient.given(),
                patient.advice(),
                outcome == null ? "WAITING" : outcome.name());
    }
}
