package be.vaxis.attestation.rest;

import be.vaxis.attestation.desk.UnknownRecord;
import be.vaxis.attestation.forms.DdccCodes;
import be.vaxis.attestation.forms.HealthCards;
import be.vaxis.attestation.smarthealth.CardCode;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.AccessLog;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has certificates of other forms made, for whoever helps a person. Only where the settings offer them. */
@RestController
@RequestMapping("/api/v1/certificates")
@Needs(Permission.ISSUE_CERTIFICATE)
class FormController {

    record HealthCardRequest(@NotNull Insz insz) {}

    /**
     * @param verifiableCredential what is in the file of a card: one compact JWS
     * @param code the text of its QR code, which begins with {@code shc:/}; absent when the card is too large for one
     */
    record HealthCardAnswer(
            List<String> verifiableCredential, @Nullable String code) {}

    record DdccRequest(@NotNull Insz insz, @NotNull UUID record) {}

    /**
     * @param code the text of the QR code, which begins with {@code HC1:}
     * @param missing elements that the WHO demands and our register does not tell
     */
    record DdccAnswer(String code, List<String> missing) {}

    private final HealthCards cards;
    private final DdccCodes ddcc;
    private final PersonIndex people;
    private final AccessLog accessLog;

    FormController(HealthCards cards, DdccCodes ddcc, PersonIndex people, AccessLog accessLog) {
        this.cards = cards;
        this.ddcc = ddcc;
        this.people = people;
        this.accessLog = accessLog;
    }

    /**
     * All doses that count as a SMART Health Card. It is made anew each time, and cannot be revoked. 404 {@code formNotOffered},
     * {@code unknownRecord}; 422 {@code nothingForForm}; 409 {@code nobodySigns}.
     */
    @PostMapping("/_health-card")
    HealthCardAnswer card(@Valid @RequestBody HealthCardRequest request, Caller caller) {
        String jws = cards.of(lookUp(request.insz(), caller));
        return new HealthCardAnswer(List.of(jws), CardCode.of(jws).orElse(null));
    }

    /**
     * One dose with the data set of the WHO. It bears the identifier of the EU certificate of the dose. 404 {@code
     * formNotOffered}, {@code unknownRecord}; 422 {@code notCertified}, {@code nothingForForm}; 409 {@code nobodySigns}.
     */
    @PostMapping("/_ddcc")
    DdccAnswer ddcc(@Valid @RequestBody DdccRequest request, Caller caller) {
        DdccCodes.Made made = ddcc.of(lookUp(request.insz(), caller), request.record());
        return new DdccAnswer(made.code(), made.missing());
    }

    private PersonId lookUp(Insz insz, Caller caller) {
        PersonId person = people.find(insz).orElseThrow(UnknownRecord::new);
        accessLog.looked(person, caller, "attestation.records", "certificate");
        return person;
    }
}
