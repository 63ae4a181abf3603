package be.vaxis.pharmacovigilance.pseudonymisation.service;

import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.pharmacovigilance.pseudonymisation.service.ServiceDesk.Client;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.BlindedPoint;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.DomainKeys;
import be.vaxis.pharmacovigilance.pseudonymisation.wire.PointBatch;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pseudonymisation service, in a process that holds its keys and no others; elsewhere nothing is here.
 *
 * <p>Every answer can be 400 for a point, a pseudonym in transit or a batch that is refused by name, 404 for a domain that
 * is not kept here, 429 {@code pseudonymAllowanceSpent}.
 */
@RestController
@ConditionalOnProperty("vaxis.pseudonymisation.service.keystore")
@RequestMapping("/api/v1/pseudonymisation/domains/{domain}")
class PseudonymisationController {

    private final ServiceDesk desk;

    PseudonymisationController(ServiceDesk desk) {
        this.desk = desk;
    }

    /** A blinded value becomes a pseudonym in transit, still blinded. */
    @PostMapping("/pseudonymize")
    @Needs(Permission.PSEUDONYMISE)
    BlindedPoint pseudonymise(@PathVariable String domain, @Valid @RequestBody BlindedPoint point, Caller caller) {
        return desk.pseudonymise(client(caller), domain, List.of(point)).getFirst();
    }

    /** The same for several. */
    @PostMapping("/pseudonymizeMultiple")
    @Needs(Permission.PSEUDONYMISE)
    PointBatch.Answered pseudonymiseAll(
            @PathVariable String domain, @Valid @RequestBody PointBatch batch, Caller caller) {
        return new PointBatch.Answered(desk.pseudonymise(client(caller), domain, batch.inputs()));
    }

    /** A blinded pseudonym in transit becomes its value, still blinded. */
    @PostMapping("/identify")
    @Needs(Permission.IDENTIFY_PSEUDONYM)
    BlindedPoint identify(@PathVariable String domain, @Valid @RequestBody BlindedPoint point, Caller caller) {
        return desk.identify(client(caller), domain, List.of(point)).getFirst();
    }

    /** The same for several. */
    @PostMapping("/identifyMultiple")
    @Needs(Permission.IDENTIFY_PSEUDONYM)
    PointBatch.Answered identifyAll(@PathVariable String domain, @Valid @RequestBody PointBatch batch, Caller caller) {
        return new PointBatch.Answered(desk.identify(client(caller), domain, batch.inputs()));
    }

    /** A blinded pseudonym in transit becomes one of another domain. 403 {@code notYourPseudonymDomain}. */
    @PostMapping("/convert/{to}")
    @Needs(Permission.OWN_PSEUDONYM_DOMAIN)
    BlindedPoint convert(
            @PathVariable String domain,
            @PathVariable String to,
            @Valid @RequestBody BlindedPoint point,
            Caller caller) {
        return desk.convert(client(caller), domain, to, List.of(point)).getFirst();
    }

    /** The same for several. */
    @PostMapping("/convertMultiple/{to}")
    @Needs(Permission.OWN_PSEUDONYM_DOMAIN)
    PointBatch.Answered convertAll(
            @PathVariable String domain, @PathVariable String to, @Valid @RequestBody PointBatch batch, Caller caller) {
        return new PointBatch.Answered(desk.convert(client(caller), domain, to, batch.inputs()));
    }

    /** The keys in transit, encrypted for the owner. 403 {@code notYourPseudonymDomain}. */
    @GetMapping("/keys")
    @Needs(Permission.OWN_PSEUDONYM_DOMAIN)
    DomainKeys keys(@PathVariable String domain, Caller caller) {
        return desk.keys(client(caller), domain);
    }

    private static Client client(Caller caller) {
        return new Client(caller.subject(), Objects.requireNonNullElse(caller.organisation(), ""));
    }
}
