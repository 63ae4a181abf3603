package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.intake.Handed;
import be.vaxis.pharmacovigilance.intake.Intake;
import be.vaxis.pharmacovigilance.intake.NotYourWard;
import be.vaxis.pharmacovigilance.intake.Patients;
import be.vaxis.pharmacovigilance.intake.UnknownPatient;
import be.vaxis.pharmacovigilance.prefill.Prefilled;
import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.ReportId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody reports a side effect, page by page; each page is kept when it is sent, faulty or not. The INSZ that somebody
 * types stands in one request only.
 */
@Controller
@Needs(Permission.REPORT_SIDE_EFFECT)
@RequestMapping(SideEffectsController.BASE)
class SideEffectsController {

    static final String BASE = "/side-effects";

    private final Patients patients;
    private final Intake intake;
    private final SideEffectDrafts drafts;
    private final SideEffectPages pages;
    private final FreshIds ids;

    SideEffectsController(
            Patients patients, Intake intake, SideEffectDrafts drafts, SideEffectPages pages, FreshIds ids) {
        this.patients = patients;
        this.intake = intake;
        this.drafts = drafts;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping
    String start(@ModelAttribute("form") SideEffectStart form, Caller caller, Model model) {
        model.addAttribute("provider", Patients.caresForOthers(caller));
        return "pharmacovigilance/side-effects";
    }

    /** Who may not, or is not known, is told on the page; the number stands in no address. */
    @PostMapping
    String begin(
            @ModelAttribute("form") SideEffectStart form,
            BindingResult errors,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        try {
            Prefilled about = form.isOther()
                    ? patients.other(Insz.parse(form.getInsz(), patients.today()), caller)
                    : patients.self(caller);
            UUID report = ids.next();
            drafts.begin(report, new SideEffectDraft(about.person().toString()));
            return redirect(report, Step.DOSES);
        } catch (InvalidWord invalid) {
            errors.rejectValue("insz", "pharmacovigilance.side.insz.invalid");
        } catch (NotYourWard | UnknownPatient refused) {
            errors.reject("problem." + refused.type().replace(':', '.'));
        }
        form.setInsz("");
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return start(form, caller, model);
    }

    @GetMapping("/{report}/{page}")
    String show(@PathVariable UUID report, @PathVariable String page, Caller caller, Model model, Locale language) {
        SideEffectDraft draft = drafts.find(report);
        model.addAttribute("report", report);
        return pages.show(stepOf(page), draft, about(draft, caller), caller, language, model);
    }

    @PostMapping("/{report}/{page}")
    String keep(
            @PathVariable UUID report,
            @PathVariable String page,
            Caller caller,
            Model model,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (request instanceof MultipartHttpServletRequest parts
                && !parts.getFileMap().isEmpty()) {
            throw new NoAttachments();
        }
        Step asked = stepOf(page);
        model.addAttribute("report", report);
        SideEffectDraft draft = drafts.find(report);
        Errors errors = fill(draft, asked, request);
        Prefilled about = about(draft, caller);
        var reader = new DraftReader(draft, about, patients.today());
        Account told = reader.read(caller);
        Map<String, String> faults = reader.faults(intake.faults(told));
        faults.forEach((field, name) -> {
            if (asked == Step.CHECK || asked.asks(field)) {
                errors.rejectValue(field, "pharmacovigilance.account." + name);
            }
        });
        if (errors.hasErrors()) {
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(asked, draft, about, caller, language, model);
        }
        return asked == Step.CHECK ? send(report, about, told, next) : redirect(report, asked.next());
    }

    /** The receipt, once. */
    @GetMapping("/sent")
    String sent() {
        return "pharmacovigilance/side-effects-sent";
    }

    private String send(UUID report, Prefilled about, Account told, RedirectAttributes next) {
        Handed handed = intake.submit(new ReportId(report), about, told);
        drafts.drop(report);
        handed.receipt().ifPresent(receipt -> next.addFlashAttribute("receipt", receipt));
        next.addFlashAttribute("masked", new ArrayList<>(handed.masked()));
        return "redirect:" + BASE + "/sent";
    }

    private static Errors fill(SideEffectDraft draft, Step step, HttpServletRequest request) {
        var binder = new ServletRequestDataBinder(draft, "form");
        binder.setAllowedFields(step == Step.CHECK ? new String[] {"none"} : step.bindable());
        binder.bind(request);
        draft.tidy();
        return binder.getBindingResult();
    }

    private Prefilled about(SideEffectDraft draft, Caller caller) {
        return patients.again(PersonId.parse(draft.person()), caller);
    }

    private static Step stepOf(String path) {
        for (Step step : Step.values()) {
            if (step.getPath().equals(path)) {
                return step;
            }
        }
        throw new DraftGone();
    }

    private static String redirect(UUID report, Step step) {
        return "redirect:" + BASE + "/" + report + "/" + step.getPath();
    }
}
