package be.vaxis.selection.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.candidate.FederatedEntity;
import be.vaxis.selection.roundboard.Rounds;
import be.vaxis.selection.selectionround.CountChanged;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StartRound;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StopRound;
import be.vaxis.selection.selectionround.SelectionRoundId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a campaign officer decides who is selected: fill in a rule, see whom it picks, confirm the number. */
@Controller
@RequestMapping("/selection")
@Needs({Permission.SELECT_PEOPLE, Permission.INVITE_PEOPLE})
class SelectionController {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String PAGE = "selection/selection";

    private final CommandGateway commands;
    private final Candidates candidates;
    private final Rounds rounds;
    private final FreshIds ids;
    private final Freshness freshness;
    private final Clock clock;

    SelectionController(
            CommandGateway commands,
            Candidates candidates,
            Rounds rounds,
            FreshIds ids,
            Freshness freshness,
            Clock clock) {
        this.commands = commands;
        this.candidates = candidates;
        this.rounds = rounds;
        this.ids = ids;
        this.freshness = freshness;
        this.clock = clock;
    }

    @InitBinder("selectionForm")
    void bindToFields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    @GetMapping
    String show(@ModelAttribute("selectionForm") SelectionForm form, BindingResult none, Model model) {
        form.usual(today());
        return page(model);
    }

    /** The dry run: whom the rule would pick. */
    @GetMapping("/preview")
    String preview(@Valid @ModelAttribute("selectionForm") SelectionForm form, BindingResult faults, Model model) {
        count(form, faults, model);
        return page(model);
    }

    @PostMapping("/rounds")
    String start(@Valid @ModelAttribute("selectionForm") SelectionForm form, BindingResult faults, Model model) {
        if (!faults.hasErrors() && !Objects.equals(form.expected, form.typed)) {
            faults.rejectValue("typed", "selection.fault.typed");
        }
        if (faults.hasErrors() || form.round == null || form.expected == null) {
            count(form, faults, model);
            return page(model);
        }
        try {
            commands.sendAndWait(new StartRound(
                    new SelectionRoundId(form.round),
                    Objects.requireNonNull(form.name),
                    form.rule(today()),
                    form.terms(),
                    form.expected));
        } catch (CountChanged changed) {
            faults.reject("selection.fault.countChanged", new Object[] {changed.now()}, null);
            count(form, faults, model);
            return page(model);
        } catch (InvalidWord invalid) {
            faults.reject(keyOf(invalid));
            return page(model);
        }
        freshness.await("selection.roundboard");
        return "redirect:/selection/rounds/" + form.round;
    }

    /** A round that is not there, or not yet, leads back to the list. */
    @GetMapping("/rounds/{round}")
    String progress(@PathVariable UUID round, Model model) {
        var found = rounds.find(round);
        found.ifPresent(view -> model.addAttribute("round", view));
        return found.isPresent() ? "selection/round" : "redirect:/selection";
    }

    @PostMapping("/rounds/{round}/stop")
    String stop(@PathVariable UUID round, RedirectAttributes next) {
        try {
            commands.sendAndWait(new StopRound(new SelectionRoundId(round)));
            next.addFlashAttribute("notice", "selection.stopped");
        } catch (Rejection over) {
            next.addFlashAttribute("warning", "selection.over");
        }
        freshness.await("selection.roundboard");
        return "redirect:/selection/rounds/" + round;
    }

    private void count(SelectionForm form, BindingResult faults, Model model) {
        if (faults.hasFieldErrors("minimumAge") || faults.hasFieldErrors("from") || faults.hasFieldErrors("until")) {
            return;
        }
        try {
            form.terms();
            var chart = Chart.of(candidates.count(form.rule(today())));
            model.addAttribute("chart", chart);
            model.addAttribute("entities", FederatedEntity.values());
            form.expected = Math.toIntExact(chart.total());
            form.round = ids.next();
        } catch (InvalidWord invalid) {
            faults.reject(keyOf(invalid));
        }
    }

    /** {@code selection:invalidAgeRule} is said with {@code selection.fault.invalidAgeRule}. */
    private static String keyOf(InvalidWord invalid) {
        return "selection.fault." + invalid.type().substring(invalid.type().indexOf(':') + 1);
    }

    private String page(Model model) {
        model.addAttribute("rounds", rounds.latest());
        return PAGE;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(BRUSSELS));
    }
}
