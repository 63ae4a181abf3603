package be.vaxis.infra.parties.arrivals;

import be.vaxis.infra.parties.copies.CopyCounterpart;
import be.vaxis.kernel.access.Open;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The telephones, mailboxes and letter boxes of the demo. Dutch: <i>brievenbus van de demo</i>. */
@Controller
@Open
@RequestMapping("/demo/arrivals")
@ConditionalOnProperty("vaxis.demo")
class ArrivalsController {

    private final Arrivals arrivals;
    private final CopyCounterpart copies;

    ArrivalsController(Arrivals arrivals, CopyCounterpart copies) {
        this.arrivals = arrivals;
        this.copies = copies;
    }

    @GetMapping
    String all(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var chosen = chosen(kind);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("kind", chosen == null ? "" : chosen.word());
        model.addAttribute("to", to);
        model.addAttribute("page", arrivals.page(chosen, to, page));
        model.addAttribute("desks", copies.desks());
        return "parties/arrivals";
    }

    /** One message; 404 when it is not, or no longer, kept. */
    @GetMapping("/{number}")
    String one(@PathVariable long number, Model model) {
        var arrival = arrivals.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("arrival", arrival);
        model.addAttribute("pieces", LinkedText.pieces(arrival.body()));
        return "parties/arrival";
    }

    private static @Nullable Kind chosen(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
