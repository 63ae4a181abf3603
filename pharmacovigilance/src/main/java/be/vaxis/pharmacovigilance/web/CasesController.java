package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.casework.CaseDesk;
import be.vaxis.pharmacovigilance.casework.CaseFile;
import be.vaxis.pharmacovigilance.casework.Cases;
import be.vaxis.pharmacovigilance.casework.UnknownCase;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.reports.Reports;
import be.vaxis.pharmacovigilance.safetycase.CaseId;
import be.vaxis.pharmacovigilance.safetycase.Decision;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.AssessCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.GradeCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.JoinCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.NullifyCase;
import be.vaxis.pharmacovigilance.safetycase.SafetyCaseCommand.SeparateCase;
import be.vaxis.pharmacovigilance.screening.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the medicines agency: what waits, and one case with all that is decided on it. */
@Controller
@Needs(Permission.WATCH_SAFETY)
@RequestMapping(CasesController.BASE)
class CasesController {

    static final String BASE = "/safety/cases";

    private final Cases cases;
    private final CaseDesk desk;
    private final CasePage page;
    private final Freshness freshness;
    private final FreshIds ids;

    CasesController(Cases cases, CaseDesk desk, CasePage page, Freshness freshness, FreshIds ids) {
        this.cases = cases;
        this.desk = desk;
        this.page = page;
        this.freshness = freshness;
        this.ids = ids;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var from = Optional.ofNullable(after).map(CaseId::new);
        List<CaseFile> files = all ? cases.all(from) : cases.toAssess(from);
        page.list(files, all, model);
        return "pharmacovigilance/cases";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Locale language, Model model) {
        page.fill(cases.find(new CaseId(id)).orElseThrow(UnknownCase::new), language, model);
        model.addAttribute("question", ids.next());
        return "pharmacovigilance/case";
    }

    @PostMapping("/{id}/grade")
    String grade(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<Seriousness> seriousness,
            @RequestParam int seen,
            @RequestParam String reason,
            Caller by,
            RedirectAttributes next) {
        var criteria = seriousness == null ? Set.<Seriousness>of() : seriousness;
        return decide(id, seen, reason, by, decision -> new GradeCase(new CaseId(id), criteria, decision), next);
    }

    @PostMapping("/{id}/assess")
    String assess(
            @PathVariable UUID id,
            @ModelAttribute ChecklistForm answers,
            @RequestParam int seen,
            @RequestParam String reason,
            Caller by,
            RedirectAttributes next) {
        var checklist = answers.checklist();
        return decide(id, seen, reason, by, decision -> new AssessCase(new CaseId(id), checklist, decision), next);
    }

    @PostMapping("/{id}/join")
    String join(
            @PathVariable UUID id,
            @RequestParam UUID lead,
            @RequestParam int seen,
            @RequestParam String reason,
            Caller by,
            RedirectAttributes next) {
        var other = cases.find(new CaseId(lead)).orElseThrow(UnknownCase::new).id();
        return decide(id, seen, reason, by, decision -> new JoinCase(new CaseId(id), other, decision), next);
    }

    @PostMapping("/{id}/separate")
    String separate(
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam String reason,
            Caller by,
            RedirectAttributes next) {
        return decide(id, seen, reason, by, decision -> new SeparateCase(new CaseId(id), decision), next);
    }

    @PostMapping("/{id}/nullify")
    String nullify(
            @PathVariable UUID id,
            @RequestParam int seen,
            @RequestParam String reason,
            Caller by,
            RedirectAttributes next) {
        return decide(id, seen, reason, by, decision -> new NullifyCase(new CaseId(id), decision), next);
    }

    /** Sent twice, it is asked once. */
    @PostMapping("/{id}/question")
    String ask(@PathVariable UUID id, @RequestParam UUID question, @RequestParam String text, RedirectAttributes next) {
        var file = cases.find(new CaseId(id)).orElseThrow(UnknownCase::new);
        if (text.isBlank() || text.length() > Screen.LONGEST) {
            return back(id, "warning", "pharmacovigilance.account.TOO_MUCH_TEXT", next);
        }
        try {
            var asked = desk.ask(file.id(), question, text);
            next.addFlashAttribute("masked", new ArrayList<>(asked.found()));
            freshness.await(Reports.GROUP);
            return back(id, "notice", "pharmacovigilance.case.asked", next);
        } catch (Rejection refused) {
            return back(id, "warning", words(refused), next);
        }
    }

    private String decide(
            UUID id,
            int seen,
            String reason,
            Caller by,
            Function<Decision, SafetyCaseCommand> what,
            RedirectAttributes next) {
        if (cases.find(new CaseId(id)).isEmpty()) {
            throw new UnknownCase();
        }
        try {
            desk.decide(seen, reason, by.subject(), what);
            freshness.await(Cases.GROUP);
            return back(id, "notice", "pharmacovigilance.case.decided", next);
        } catch (Rejection refused) {
            next.addFlashAttribute("reason", reason);
            return back(id, "warning", words(refused), next);
        }
    }

    private static String words(Rejection refused) {
        return "problem." + refused.type().replace(':', '.');
    }

    private static String back(UUID id, String tone, String words, RedirectAttributes next) {
        next.addFlashAttribute(tone, words);
        return "redirect:" + BASE + "/" + id;
    }
}
