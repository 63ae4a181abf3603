package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.pharmacovigilance.exposure.ExposedProducts;
import be.vaxis.pharmacovigilance.intake.Intake;
import be.vaxis.pharmacovigilance.intake.Patients;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.History;
import be.vaxis.pharmacovigilance.report.Outcome;
import be.vaxis.pharmacovigilance.report.Seriousness;
import be.vaxis.pharmacovigilance.report.Severity;
import be.vaxis.pharmacovigilance.screening.Screen;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** What the pages of a report show. */
@Component
class SideEffectPages {

    private final Patients patients;
    private final Intake intake;
    private final Reactions reactions;
    private final ExposedProducts products;

    SideEffectPages(Patients patients, Intake intake, Reactions reactions, ExposedProducts products) {
        this.patients = patients;
        this.intake = intake;
        this.reactions = reactions;
        this.products = products;
    }

    String show(Step step, SideEffectDraft draft, Prefilled about, Caller caller, Locale language, Model model) {
        model.addAttribute("form", draft);
        if (!model.containsAttribute(BindingResult.MODEL_KEY_PREFIX + "form")) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(draft, "form"));
        }
        model.addAttribute("step", step);
        model.addAttribute("steps", Step.values());
        model.addAttribute("about", about);
        model.addAttribute("language", language);
        model.addAttribute("terms", reactions.all());
        model.addAttribute(
                "chosen",
                reactions.all().stream()
                        .filter(term -> draft.getReactions().contains(term.code()))
                        .toList());
        model.addAttribute("allProducts", products.all());
        model.addAttribute("allOutcomes", Outcome.values());
        model.addAttribute("allSeverities", Severity.values());
        model.addAttribute("allSeriousness", Seriousness.values());
        model.addAttribute("allHistory", History.values());
        model.addAttribute("longest", Screen.LONGEST);
        if (step == Step.CHECK) {
            check(draft, about, caller, model);
        }
        return "pharmacovigilance/side-effects-" + step.getPath();
    }

    /** What will be kept, with what the screen takes out. */
    private void check(SideEffectDraft draft, Prefilled about, Caller caller, Model model) {
        model.addAttribute("told", new DraftReader(draft, about, patients.today()).read(caller));
        model.addAttribute("screened", intake.screen(draft.getStory(), about));
    }
}
