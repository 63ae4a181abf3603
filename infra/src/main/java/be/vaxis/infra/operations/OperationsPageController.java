package be.vaxis.infra.operations;

import be.vaxis.infra.operations.DeadLetters.Aside;
import be.vaxis.infra.rebuild.Rebuilds;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's page: what runs, what is behind, what was set aside, what can be rebuilt. */
@Controller
@RequestMapping("/operations")
@Needs(Permission.OPERATE)
class OperationsPageController {

    private static final Logger LOG = LoggerFactory.getLogger(OperationsPageController.class);
    private static final String BACK = "redirect:/operations";

    /** A projection and its latest rebuild; the state is empty when there was none since the start. */
    record ProjectionRow(String group, String state, int percent) {}

    private final Lags lags;
    private final DeadLetters deadLetters;
    private final Rebuilds rebuilds;

    OperationsPageController(Lags lags, DeadLetters deadLetters, Rebuilds rebuilds) {
        this.lags = lags;
        this.deadLetters = deadLetters;
        this.rebuilds = rebuilds;
    }

    @GetMapping
    String show(Model page) {
        page.addAttribute("rooms", lags.rooms());
        page.addAttribute("lags", lags.all());
        page.addAttribute("asides", deadLetters.all());
        page.addAttribute(
                "projections",
                rebuilds.projections().stream()
                        .map(group -> new ProjectionRow(group, rebuilds.stateOf(group), rebuilds.percentOf(group)))
                        .toList());
        return "operations/operations";
    }

    @PostMapping("/rebuild")
    String rebuild(@RequestParam String group, RedirectAttributes next) {
        rebuilds.start(group);
        return told("operations.rebuild.started", next, group);
    }

    @PostMapping("/retry")
    String retry(@RequestParam String group, RedirectAttributes next) {
        int done = deadLetters.retry(group);
        return told("operations.retried", next, group, done, letters(deadLetters.of(group)));
    }

    /** Asks whether they are sure; nothing brings a dropped letter back. */
    @GetMapping("/drop")
    String ask(@RequestParam String group, Model page) {
        var asides = deadLetters.of(group);
        if (asides.isEmpty()) {
            return BACK;
        }
        page.addAttribute("group", group);
        page.addAttribute("asides", asides);
        page.addAttribute("letters", letters(asides));
        return "operations/drop";
    }

    /** Drops only what was shown: when the number has changed or the box is not ticked, it asks again. */
    @PostMapping("/drop")
    String drop(
            @RequestParam String group,
            @RequestParam long letters,
            @RequestParam(defaultValue = "false") boolean sure,
            Caller caller,
            RedirectAttributes next) {
        long now = letters(deadLetters.of(group));
        if (!sure || now != letters) {
            next.addFlashAttribute("warning", sure ? "operations.drop.changed" : "operations.drop.unsure");
            next.addAttribute("group", group);
            return BACK + "/drop";
        }
        deadLetters.drop(group);
        LOG.warn("{} dropped {} dead letters of {}", caller.subject(), letters, group);
        return told("operations.dropped", next, group, letters);
    }

    private static long letters(List<Aside> asides) {
        return asides.stream().mapToLong(Aside::letters).sum();
    }

    private static String told(String key, RedirectAttributes next, Object... details) {
        next.addFlashAttribute("notice", key);
        next.addFlashAttribute("noticeArgs", details);
        return BACK;
    }
}
