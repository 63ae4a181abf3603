package be.vaxis.attestation.web;

import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.forms.DdccCodes;
import be.vaxis.attestation.forms.HealthCards;
import be.vaxis.attestation.smarthealth.CardCode;
import be.vaxis.attestation.smarthealth.CardFile;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the caller's vaccinations in the other forms that the settings ask for. 404 {@code formNotOffered} where they do not. */
@Controller
@Needs({Permission.SEE_OWN_DATA, Permission.GET_ATTESTATION})
@RequestMapping(MyCertificatesController.BASE)
class FormsController {

    private static final MediaType CARD = MediaType.parseMediaType(CardFile.MEDIA_TYPE);
    private static final String PAGE = "attestation/form";

    private final HealthCards cards;
    private final DdccCodes ddcc;
    private final PersonIndex people;
    private final AccessLog accessLog;

    FormsController(HealthCards cards, DdccCodes ddcc, PersonIndex people, AccessLog accessLog) {
        this.cards = cards;
        this.ddcc = ddcc;
        this.people = people;
        this.accessLog = accessLog;
    }

    /** All doses that count, as a code to scan; one too long for a code is there as a file. */
    @GetMapping("/health-card")
    String card(Caller caller, Model model) {
        Optional<String> code = CardCode.of(cards.of(lookUp(caller)));
        model.addAttribute("picture", code.map(QrPicture::ofFigures).orElse(null));
        model.addAttribute("code", code.orElse(null));
        model.addAttribute("form", "card");
        return PAGE;
    }

    /** The same as a file for the wallets of telephones, kept by no cache. */
    @GetMapping("/health-card.smart-health-card")
    ResponseEntity<byte[]> file(Caller caller) {
        var name = ContentDisposition.attachment().filename(CardFile.NAME).build();
        return ResponseEntity.ok()
                .contentType(CARD)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(CardFile.of(cards.of(lookUp(caller))));
    }

    /** One dose with the data set of the WHO. */
    @GetMapping("/{record}/ddcc")
    String ddcc(@PathVariable UUID record, Caller caller, Model model) {
        DdccCodes.Made made = ddcc.of(lookUp(caller), record);
        model.addAttribute("picture", QrPicture.of(made.code()));
        model.addAttribute("code", made.code());
        model.addAttribute("form", "ddcc");
        return PAGE;
    }

    private PersonId lookUp(Caller caller) {
        PersonId person =
                Optional.ofNullable(caller.insz()).flatMap(people::find).orElseThrow(UnknownRecord::new);
        accessLog.looked(person, caller, "attestation.records", "certificate");
        return person;
    }
}
