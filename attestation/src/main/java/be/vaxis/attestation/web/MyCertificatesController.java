package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.CertificateDesk;
import be.vaxis.attestation.desk.NotCertified;
import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.document.Layout;
import be.vaxis.attestation.wallet.HeldCertificate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the caller what was found of them, makes certificates of it, and shows those. */
@Controller
@Needs({Permission.SEE_OWN_DATA, Permission.GET_ATTESTATION})
@RequestMapping(MyCertificatesController.BASE)
class MyCertificatesController {

    static final String BASE = "/my/certificates";
    private static final String LIST = "attestation/certificates";

    private final CertificateDesk desk;
    private final CertificatePage page;
    private final PersonIndex people;
    private final AccessLog accessLog;

    MyCertificatesController(CertificateDesk desk, CertificatePage page, PersonIndex people, AccessLog accessLog) {
        this.desk = desk;
        this.page = page;
        this.people = people;
        this.accessLog = accessLog;
    }

    @InitBinder
    void namesInLowerCase(WebDataBinder binder) {
        binder.registerCustomEditor(Layout.class, new ByName<>(Layout.class));
    }

    /** What was found, from which source, and what can be made of it. */
    @GetMapping
    String found(Caller caller, Model model) {
        return list(lookUp(caller), model);
    }

    /** Makes the certificate of a record; asked again, it is the same one. What the record lacks is told. */
    @PostMapping("/{record}")
    String make(@PathVariable UUID record, Caller caller, Model model, HttpServletResponse response) {
        Optional<PersonId> person = lookUp(caller);
        try {
            desk.make(person.orElseThrow(UnknownRecord::new), record);
            return "redirect:" + BASE + "/" + record;
        } catch (NotCertified lacking) {
            model.addAttribute("refused", record);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(person, model);
        }
    }

    /** Starts the correction of a record that lacks something; the help desk has it from then on. */
    @PostMapping("/{record}/correction")
    String correct(@PathVariable UUID record, Caller caller) {
        desk.askCorrection(lookUp(caller).orElseThrow(UnknownRecord::new), record);
        return "redirect:" + BASE + "#record-" + record;
    }

    /** The certificate with its code. 404 when there is none of the caller's that counts. */
    @GetMapping("/{record}")
    String show(@PathVariable UUID record, Caller caller, Locale language, Model model) {
        return page.show(own(record, caller), BASE, language, model);
    }

    /** The same as a file to print or keep, in the language of the page and in English. 404; 429 {@code tooManyAtOnce}. */
    @GetMapping("/{record}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID record,
            @RequestParam(defaultValue = "a4") Layout layout,
            Caller caller,
            Locale language) {
        return page.pdf(own(record, caller), layout, language);
    }

    private HeldCertificate own(UUID record, Caller caller) {
        return lookUp(caller).flatMap(person -> desk.show(person, record)).orElseThrow(UnknownRecord::new);
    }

    private String list(Optional<PersonId> person, Model model) {
        return page.list(person, BASE, LIST, model);
    }

    private Optional<PersonId> lookUp(Caller caller) {
        var person = Optional.ofNullable(caller.insz()).flatMap(people::find);
        person.ifPresent(one -> accessLog.looked(one, caller, "attestation.records", "certificate"));
        return person;
    }
}
