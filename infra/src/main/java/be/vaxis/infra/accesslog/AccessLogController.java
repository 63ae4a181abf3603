package be.vaxis.infra.accesslog;

import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessHistory;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Look;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows a person who looked at their data.
 *
 * <p>Source: process 6, Access (every look is logged and the person can read that log).
 */
@Controller
@Needs(Permission.SEE_OWN_DATA)
class AccessLogController {

    private static final int LAST_PAGE = 1_000;

    private final PersonIndex people;
    private final AccessHistory history;
    private final LookWords words;

    AccessLogController(PersonIndex people, AccessHistory history, LookWords words) {
        this.people = people;
        this.history = history;
        this.words = words;
    }

    @GetMapping("/my/access-log")
    String looks(Caller caller, @RequestParam(defaultValue = "0") int page, Model model) {
        var shown = Math.clamp(page, 0, LAST_PAGE);
        var looks = looksAt(caller, shown);
        model.addAttribute("looks", looks.stream().map(words::of).toList());
        model.addAttribute("newer", shown > 0 ? shown - 1 : null);
        model.addAttribute("older", looks.size() == AccessHistory.PAGE_SIZE ? shown + 1 : null);
        return "accesslog/looks";
    }

    private List<Look> looksAt(Caller caller, int page) {
        return Optional.ofNullable(caller.insz())
                .flatMap(people::find)
                .map(person -> history.of(person, page))
                .orElse(List.of());
    }
}
