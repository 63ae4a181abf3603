package be.vaxis.attestation.web;

import be.vaxis.attestation.attestation.AttestationCommand.IssueAttestation;
import be.vaxis.attestation.attestation.AttestationId;
import be.vaxis.attestation.attestation.NothingToAttest;
import be.vaxis.attestation.document.Document;
import be.vaxis.attestation.document.Vaccines;
import be.vaxis.attestation.holder.Dose;
import be.vaxis.attestation.holder.Holder;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Makes out an attestation of the caller's own doses, and shows it for printing. */
@Controller
@Needs({Permission.SEE_OWN_DATA, Permission.GET_ATTESTATION})
@RequestMapping("/my/attestation")
class AttestationController {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final CommandGateway commands;
    private final OwnAttestations own;
    private final Vaccines vaccines;
    private final Wording wording;
    private final Freshness freshness;
    private final Clock clock;

    AttestationController(
            CommandGateway commands,
            OwnAttestations own,
            Vaccines vaccines,
            Wording wording,
            Freshness freshness,
            Clock clock) {
        this.commands = commands;
        this.own = own;
        this.vaccines = vaccines;
        this.wording = wording;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** What would stand on it, before it is made out. */
    @GetMapping
    String preview(Caller caller, Model model) {
        var lines = own.holder(caller).map(Holder::doses).orElse(List.of()).stream()
                .map(dose -> Document.Line.of(dose, vaccines))
                .toList();
        model.addAttribute("lines", lines);
        return "attestation/preview";
    }

    @PostMapping
    String issue(Caller caller) {
        var holder = own.holder(caller).orElseThrow(NothingToAttest::new);
        var today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        var attestation = AttestationId.of(holder.person(), today);
        var doses = holder.doses().stream().map(Dose::dose).toList();
        commands.sendAndWait(new IssueAttestation(attestation, holder.person(), today, doses));
        freshness.await("attestation.issued");
        return "redirect:/my/attestation/" + attestation.value();
    }

    /** The document itself. 404 {@code unknownAttestation} when it is not one of the caller's. */
    @GetMapping("/{attestation}")
    String document(@PathVariable UUID attestation, Caller caller, Model model) {
        model.addAttribute("document", own.document(attestation, caller));
        model.addAttribute("wording", wording);
        return "attestation/document";
    }
}
