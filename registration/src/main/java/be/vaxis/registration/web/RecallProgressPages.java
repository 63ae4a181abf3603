package be.vaxis.registration.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.recall.Physician;
import be.vaxis.registration.recall.PhysicianLists;
import be.vaxis.registration.recall.RecallDesk;
import be.vaxis.registration.recall.RecallId;
import be.vaxis.registration.recall.RecallView;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.recall.UnknownRecall;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recalls as they go: how many were told, and who looks after whom. */
@Controller
@RequestMapping("/traces/recalls")
@Needs(Permission.TRACE_LOTS)
class RecallProgressPages {

    /** One in the list of recalls. */
    record Line(RecallView view, String brand) {}

    private static final String GROUP = "registration.recall";

    private final Recalls recalls;
    private final PhysicianLists lists;
    private final RecallDesk desk;
    private final Products products;
    private final Freshness freshness;

    RecallProgressPages(
            Recalls recalls, PhysicianLists lists, RecallDesk desk, Products products, Freshness freshness) {
        this.recalls = recalls;
        this.lists = lists;
        this.desk = desk;
        this.products = products;
        this.freshness = freshness;
    }

    @GetMapping
    String all(Model page) {
        page.addAttribute("lines", recalls.latest().stream().map(this::line).toList());
        return "registration/recalls";
    }

    @GetMapping("/{recall}")
    String one(@PathVariable UUID recall, Model page) {
        RecallView view = recalls.find(new RecallId(recall)).orElseThrow(UnknownRecall::new);
        page.addAttribute("line", line(view));
        page.addAttribute("physicians", lists.physicians(view.recall()));
        return "registration/recall-progress";
    }

    @PostMapping("/{recall}/call-off")
    String callOff(@PathVariable UUID recall, Caller caller, RedirectAttributes next) {
        desk.callOff(new RecallId(recall), caller);
        freshness.await(GROUP);
        next.addFlashAttribute("notice", "registration.recall.stopped");
        return "redirect:/traces/recalls/" + recall;
    }

    /** Where a language link or a reload of a sent form ends up. */
    @GetMapping({"/{recall}/call-off", "/{recall}/list"})
    String again(@PathVariable UUID recall) {
        return "redirect:/traces/recalls/" + recall;
    }

    /** Of one physician, or of all when none is named. */
    @PostMapping("/{recall}/list")
    void list(
            @PathVariable UUID recall,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String number,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        RecallView view = recalls.find(new RecallId(recall)).orElseThrow(UnknownRecall::new);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recall.csv\"");
        Physician only = kind.isEmpty() ? null : new Physician(kind, number);
        lists.write(view.recall(), only, caller, response.getWriter());
    }

    private Line line(RecallView view) {
        String product = view.lot().product();
        return new Line(view, products.find(product).map(Product::brand).orElse(product));
    }
}
