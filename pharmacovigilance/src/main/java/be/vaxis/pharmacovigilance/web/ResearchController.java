package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Open;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.export.Handover;
import be.vaxis.pharmacovigilance.export.ProgressBoard;
import be.vaxis.pharmacovigilance.exposure.ExposedProducts;
import be.vaxis.pharmacovigilance.overview.Studies;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.StudyCommand.RequestExport;
import be.vaxis.pharmacovigilance.study.StudyId;
import be.vaxis.pharmacovigilance.study.StudyState;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a researcher: ask, follow, download. */
@Controller
@RequestMapping("/research")
class ResearchController {

    static final String OVERVIEW = "pharmacovigilance.overview";

    private final CommandGateway commands;
    private final Studies studies;
    private final ExposedProducts products;
    private final StudyPage page;
    private final ProgressBoard progress;
    private final Handover handover;
    private final Freshness freshness;
    private final MessageSource words;
    private final FreshIds ids;

    ResearchController(
            CommandGateway commands,
            Studies studies,
            ExposedProducts products,
            StudyPage page,
            ProgressBoard progress,
            Handover handover,
            Freshness freshness,
            MessageSource words,
            FreshIds ids) {
        this.commands = commands;
        this.studies = studies;
        this.products = products;
        this.page = page;
        this.progress = progress;
        this.handover = handover;
        this.freshness = freshness;
        this.words = words;
        this.ids = ids;
    }

    /** The door for everybody; behind it each finds what they may do. */
    @Open
    @GetMapping
    String home(@Nullable Caller caller, Model model) {
        var researcher = caller != null && caller.may(Permission.DOWNLOAD_EXPORT);
        var officer = caller != null && caller.may(Permission.MANAGE_EXPORTS);
        model.addAttribute("researcher", researcher);
        model.addAttribute("officer", officer);
        if (caller != null && researcher) {
            model.addAttribute("studies", studies.of(caller.subject()));
        }
        return "pharmacovigilance/research";
    }

    @Needs(Permission.DOWNLOAD_EXPORT)
    @GetMapping("/new")
    String form(@ModelAttribute("form") RequestForm form, Model model) {
        form.setStudy(ids.next().toString());
        return showForm(model);
    }

    @Needs(Permission.DOWNLOAD_EXPORT)
    @PostMapping("/new")
    String send(
            @ModelAttribute("form") RequestForm form,
            BindingResult faults,
            Caller caller,
            Model model,
            RedirectAttributes next) {
        var request = new RequestFaults(form, faults);
        request.find();
        if (faults.hasErrors()) {
            return showForm(model);
        }
        var study = new StudyId(UUID.fromString(form.getStudy()));
        commands.sendAndWait(
                new RequestExport(study, caller.subject(), caller.organisation(), request.why(), request.scope()));
        freshness.await(OVERVIEW);
        next.addFlashAttribute("notice", "pharmacovigilance.request.sent");
        return "redirect:/research/studies/" + study.value();
    }

    @Needs(Permission.DOWNLOAD_EXPORT)
    @GetMapping("/studies/{study}")
    String study(@PathVariable UUID study, Caller caller, Model model) {
        page.fill(model, studies.ownedBy(caller.subject(), new StudyId(study)), false);
        return "pharmacovigilance/study";
    }

    /** For the script that moves the bar. */
    @Needs(Permission.DOWNLOAD_EXPORT)
    @GetMapping("/studies/{study}/progress")
    @ResponseBody
    Map<String, Object> progress(@PathVariable UUID study, Caller caller, Locale locale) {
        var found = studies.ownedBy(caller.subject(), new StudyId(study));
        var now = progress.of(found.study());
        return Map.of(
                "percent", now.percent(),
                "text", words.getMessage("pharmacovigilance.stage." + now.stage(), null, locale),
                "making", found.state() == StudyState.APPROVED);
    }

    @Needs(Permission.DOWNLOAD_EXPORT)
    @PostMapping("/studies/{study}/package")
    void download(@PathVariable UUID study, Caller caller, HttpServletResponse response) throws IOException {
        handover.to(
                caller.subject(),
                studies.ownedBy(caller.subject(), new StudyId(study)).study(),
                response);
    }

    private String showForm(Model model) {
        model.addAttribute("allColumns", Column.values());
        model.addAttribute("allProducts", products.all());
        model.addAttribute("allAreas", AreaLevel.values());
        model.addAttribute("allAges", AgeScheme.values());
        return "pharmacovigilance/request";
    }
}
