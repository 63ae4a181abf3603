package be.vaxis.attestation.rest;

import be.vaxis.attestation.forms.DdccCodes;
import be.vaxis.attestation.forms.HealthCards;
import be.vaxis.kernel.access.Open;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys of other forms, where readers all over the world look them up. */
@Open
@RestController
class FormKeysController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final HealthCards cards;
    private final DdccCodes ddcc;

    FormKeysController(HealthCards cards, DdccCodes ddcc) {
        this.cards = cards;
        this.ddcc = ddcc;
    }

    /** The keys of SMART Health Cards, as a JSON Web Key Set. 404 {@code formNotOffered}. */
    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<String> cardKeys() {
        return kept(cards.keys());
    }

    /** Who signs codes of the WHO, as a DID document of {@code did:web}. 404 {@code formNotOffered}. */
    @GetMapping("/.well-known/did.json")
    ResponseEntity<String> trusted() {
        return kept(ddcc.trusted());
    }

    /** Readers in a browser may ask from any site. */
    private static ResponseEntity<String> kept(String document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(document);
    }
}
