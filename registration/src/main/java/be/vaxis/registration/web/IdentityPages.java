package be.vaxis.registration.web;

import be.vaxis.kernel.FreshIds;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.OtherNumber;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Rejection;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.IdentityDesk;
import be.vaxis.registration.identity.Identities;
import be.vaxis.registration.identity.ProvisionalIdentity;
import be.vaxis.registration.identity.ProvisionalIdentity.State;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFiles;
import be.vaxis.registration.vaccinations.UnknownIdentity;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People who were told of without an INSZ, for who finds out who they are. */
@Controller
@RequestMapping("/help-desk/identities")
@Needs(Permission.HELP_DESK)
class IdentityPages {

    private static final String PAGE = "registration/identity";
    private static final String LIST = "/help-desk/identities";

    private final Identities identities;
    private final IdentityDesk desk;
    private final Visits visits;
    private final Recognition recognition;
    private final VaccinationFiles files;
    private final OutcomeLines outcomes;
    private final FreshIds ids;
    private final Freshness freshness;

    IdentityPages(
            Identities identities,
            IdentityDesk desk,
            Visits visits,
            Recognition recognition,
            VaccinationFiles files,
            OutcomeLines outcomes,
            FreshIds ids,
            Freshness freshness) {
        this.identities = identities;
        this.desk = desk;
        this.visits = visits;
        this.recognition = recognition;
        this.files = files;
        this.outcomes = outcomes;
        this.ids = ids;
        this.freshness = freshness;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable UUID after,
            Caller caller,
            Model page) {
        freshness.await(Identities.GROUP);
        List<ProvisionalIdentity> found = identities.page(state, after == null ? null : new PersonId(after), caller);
        page.addAttribute("lines", found);
        page.addAttribute("states", State.values());
        page.addAttribute("state", state);
        if (found.size() == Identities.PAGE) {
            page.addAttribute("next", found.getLast().identity().value());
        }
        return "registration/identities";
    }

    @GetMapping("/{identity}")
    String show(@PathVariable UUID identity, @ModelAttribute("form") IdentityForm form, Caller caller, Model page) {
        if (form.getDay().isEmpty()) {
            form.setDay(recognition.today().toString());
        }
        freshness.await(Identities.GROUP);
        ProvisionalIdentity found =
                identities.look(new PersonId(identity), caller).orElseThrow(UnknownIdentity::new);
        page.addAttribute("it", found);
        page.addAttribute("search", LIST); // so that the card of a person says to compare with the file
        page.addAttribute(
                "number", found.number().value().map(OtherNumber::value).orElse(""));
        return PAGE;
    }

    @PostMapping("/{identity}/bis-request")
    String request(
            @PathVariable UUID identity,
            @ModelAttribute("form") IdentityForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page,
            RedirectAttributes next) {
        Fields fields = new Fields(errors);
        LocalDate day = fields.required("day", form.getDay(), LocalDate::parse);
        if (day != null) {
            try {
                desk.request(new PersonId(identity), day, caller);
                return done(identity, next, "registration.identity.requested");
            } catch (Rejection refused) {
                fields.tell(refused, "day");
            }
        }
        show(identity, form, caller, page);
        return DosePage.faulty(PAGE, response);
    }

    @PostMapping("/{identity}/bis-request/withdrawal")
    String withdraw(@PathVariable UUID identity, Caller caller, RedirectAttributes next) {
        desk.withdrawRequest(new PersonId(identity), caller);
        return done(identity, next, "registration.identity.withdrawn");
    }

    /** Shows whose number was typed, who finds in their log that they were looked at. */
    @PostMapping("/{identity}/comparison")
    String compare(
            @PathVariable UUID identity,
            @ModelAttribute("form") IdentityForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page) {
        Insz insz =
                new Fields(errors).required("insz", form.getInsz(), typed -> Insz.parse(typed, recognition.today()));
        show(identity, form, caller, page);
        if (insz == null) {
            return DosePage.faulty(PAGE, response);
        }
        UUID right = ids.next();
        visits.open(right, insz);
        compare(right, insz, caller, page);
        return PAGE;
    }

    private void compare(UUID right, Insz insz, Caller caller, Model page) {
        page.addAttribute("right", right);
        page.addAttribute("who", recognition.of(insz));
        page.addAttribute(
                "doses", files.look(insz, caller, Purpose.CARE).standingDoses().size());
    }

    /** @param right of a visit, as the number itself goes into no page again */
    @PostMapping("/{identity}/merge")
    String merge(
            @PathVariable UUID identity,
            @RequestParam UUID right,
            @ModelAttribute("form") IdentityForm form,
            BindingResult errors,
            Caller caller,
            HttpServletResponse response,
            Model page,
            RedirectAttributes next) {
        Insz insz = visits.find(right).orElseThrow(VisitGone::new);
        try {
            next.addFlashAttribute("outcomes", outcomes.of(desk.merge(new PersonId(identity), insz, caller)));
            return done(identity, next, "registration.identity.done");
        } catch (Rejection refused) {
            new Fields(errors).tell(refused, "");
        }
        show(identity, form, caller, page);
        compare(right, insz, caller, page);
        return DosePage.faulty(PAGE, response);
    }

    /** Where a language link or a reload of a sent form ends up. */
    @GetMapping({"/{identity}/bis-request", "/{identity}/comparison", "/{identity}/merge"})
    String again(@PathVariable UUID identity) {
        return "redirect:" + LIST + "/" + identity;
    }

    private static String done(UUID identity, RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", notice);
        return "redirect:" + LIST + "/" + identity;
    }
}
