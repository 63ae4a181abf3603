package be.vaxis.invitation.web;

import be.vaxis.invitation.dispatch.Backlog;
import be.vaxis.invitation.dispatch.Stage;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a campaign officer, a centre or the help desk how many messages wait, went out and failed. */
@Controller
class InvitationController {

    private static final Duration SHOWN = Duration.ofDays(14);
    private static final String PAGE = "invitation/invitations";

    private final Backlog backlog;
    private final Clock clock;

    InvitationController(Backlog backlog, Clock clock) {
        this.backlog = backlog;
        this.clock = clock;
    }

    @GetMapping("/invitations")
    @Needs(Permission.INVITE_PEOPLE)
    String show(Model model) {
        return page(model);
    }

    @GetMapping("/help-desk/invitations")
    @Needs(Permission.HELP_DESK)
    String showHelpDesk(Model model) {
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("sheet", Sheet.of(backlog.since(clock.instant().minus(SHOWN))));
        model.addAttribute("states", Stage.values());
        return PAGE;
    }
}
