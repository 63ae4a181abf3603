package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.export.ProgressBoard;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.overview.UnknownStudy;
import be.vaxis.pharmacovigilance.study.StudyCommand;
import be.vaxis.pharmacovigilance.study.StudyCommand.ApproveExport;
import be.vaxis.pharmacovigilance.study.StudyCommand.EndStudy;
import be.vaxis.pharmacovigilance.study.StudyCommand.RefuseExport;
import be.vaxis.pharmacovigilance.study.StudyId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of an export officer: decide, watch, end. */
@Controller
@Needs(Permission.MANAGE_EXPORTS)
@RequestMapping("/research/inbox")
class InboxController {

    static final int LONGEST_REASON = 1_000;

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int USUAL_DAYS = 90;

    private final CommandGateway commands;
    private final Studies studies;
    private final StudyPage page;
    private final ProgressBoard progress;
    private final Freshness freshness;
    private final Clock clock;

    InboxController(
            CommandGateway commands,
            Studies studies,
            StudyPage page,
            ProgressBoard progress,
            Freshness freshness,
            Clock clock) {
        this.commands = commands;
        this.studies = studies;
        this.page = page;
        this.progress = progress;
        this.freshness = freshness;
        this.clock = clock;
    }

    @GetMapping
    String inbox(Model model) {
        model.addAttribute("studies", studies.forOfficers());
        return "pharmacovigilance/inbox";
    }

    @GetMapping("/{study}")
    String study(@PathVariable UUID study, Model model) {
        page.fill(model, studies.find(new StudyId(study)).orElseThrow(UnknownStudy::new), true);
        var today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        model.addAttribute("usualUntil", today.plusDays(USUAL_DAYS));
        model.addAttribute("today", today);
        return "pharmacovigilance/study";
    }

    @PostMapping("/{study}/approve")
    String approve(@PathVariable UUID study, @RequestParam String availableUntil, Caller by, RedirectAttributes next) {
        try {
            var until = LocalDate.parse(availableUntil.strip());
            var approval = new ApproveExport(new StudyId(study), by.subject(), until);
            return decide(study, approval, "pharmacovigilance.decided.approved", next);
        } catch (DateTimeParseException notADate) {
            return back(study, "warning", "pharmacovigilance.fault.date", next);
        }
    }

    @PostMapping("/{study}/refuse")
    String refuse(@PathVariable UUID study, @RequestParam String reason, Caller by, RedirectAttributes next) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return back(study, "warning", "pharmacovigilance.fault.reason", next);
        }
        var refusal = new RefuseExport(new StudyId(study), by.subject(), reason.strip());
        return decide(study, refusal, "pharmacovigilance.decided.refused", next);
    }

    @PostMapping("/{study}/end")
    String end(@PathVariable UUID study, Caller by, RedirectAttributes next) {
        var end = new EndStudy(new StudyId(study), by.subject());
        return decide(study, end, "pharmacovigilance.decided.ended", next);
    }

    @PostMapping("/{study}/retry")
    String retry(@PathVariable UUID study, RedirectAttributes next) {
        progress.clear(new StudyId(study));
        return back(study, "notice", "pharmacovigilance.decided.retried", next);
    }

    private String decide(UUID study, StudyCommand decision, String done, RedirectAttributes next) {
        try {
            commands.sendAndWait(decision);
            freshness.await(ResearchController.OVERVIEW);
            return back(study, "notice", done, next);
        } catch (Rejection refused) {
            return back(study, "warning", "problem." + refused.type().replace(':', '.'), next);
        }
    }

    private static String back(UUID study, String tone, String words, RedirectAttributes next) {
        next.addFlashAttribute(tone, words);
        return "redirect:/research/inbox/" + study;
    }
}
