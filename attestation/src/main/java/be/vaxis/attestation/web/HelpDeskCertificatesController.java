package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.desk.NotCertified;
import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.document.Layout;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.InvalidWord;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Makes and prints certificates for whoever has no telephone or login: they call, stand at a desk, or get them by post. */
@Controller
@Needs({Permission.HELP_DESK, Permission.ISSUE_CERTIFICATE})
@RequestMapping("/help-desk/certificates")
class HelpDeskCertificatesController {

    private static final String FIND = "attestation/help-desk";
    private static final String FILE = "attestation/help-desk-file";
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final CertificateDesk desk;
    private final CertificatePage page;
    private final PersonIndex people;
    private final WaitingCorrections waiting;
    private final Helped helped;
    private final Clock clock;

    HelpDeskCertificatesController(
            CertificateDesk desk,
            CertificatePage page,
            PersonIndex people,
            WaitingCorrections waiting,
            Helped helped,
            Clock clock) {
        this.desk = desk;
        this.page = page;
        this.people = people;
        this.waiting = waiting;
        this.helped = helped;
        this.clock = clock;
    }

    @InitBinder
    void namesInLowerCase(WebDataBinder binder) {
        binder.registerCustomEditor(Layout.class, new ByName<>(Layout.class));
    }

    /** The form, and who waits for a correction. */
    @GetMapping
    String ask(
            @ModelAttribute("form") NumberForm form,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable Instant after,
            Caller caller,
            Model model) {
        waiting.show(after, caller, model);
        return FIND;
    }

    /** The number itself goes into no address. */
    @PostMapping
    String find(
            @ModelAttribute("form") NumberForm form,
            BindingResult errors,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        try {
            Insz insz = Insz.parse(form.getInsz(), LocalDate.ofInstant(clock.instant(), BRUSSELS));
            return helped.open(people.find(insz));
        } catch (InvalidWord invalid) {
            errors.rejectValue("insz", "attestation.desk.invalid");
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(form, null, caller, model);
        }
    }

    /** Somebody unknown has nothing, in the same form. */
    @GetMapping("/{file}")
    String show(@PathVariable UUID file, Caller caller, Model model) {
        return list(file, helped.lookUp(file, caller), model);
    }

    @PostMapping("/{file}/{record}")
    String make(
            @PathVariable UUID file,
            @PathVariable UUID record,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        Optional<PersonId> person = helped.lookUp(file, caller);
        try {
            desk.make(person.orElseThrow(UnknownRecord::new), record);
            return "redirect:" + Helped.BASE + file + "/" + record;
        } catch (NotCertified lacking) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(file, person, model);
        }
    }

    @GetMapping("/{file}/{record}")
    String certificate(
            @PathVariable UUID file, @PathVariable UUID record, Caller caller, Locale language, Model model) {
        return page.show(theirs(file, record, caller), Helped.BASE + file, language, model);
    }

    /** The same as a file, for the envelope or the desk's printer. */
    @GetMapping("/{file}/{record}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID file,
            @PathVariable UUID record,
            @RequestParam(defaultValue = "a4") Layout layout,
            Caller caller,
            Locale language) {
        return page.pdf(theirs(file, record, caller), layout, language);
    }

    private HeldCertificate theirs(UUID file, UUID record, Caller caller) {
        return helped.lookUp(file, caller)
                .flatMap(person -> desk.show(person, record))
                .orElseThrow(UnknownRecord::new);
    }

    private String list(UUID file, Optional<PersonId> person, Model model) {
        return page.list(person, Helped.BASE + file, FILE, model);
    }
}
