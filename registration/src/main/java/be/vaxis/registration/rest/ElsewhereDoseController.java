package be.vaxis.registration.rest;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.proof.ElsewhereDesk;
import be.vaxis.registration.proof.ElsewhereDesk.SeenDose;
import be.vaxis.registration.vaccinations.DoseAccepted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers doses that were given in another country. */
@RestController
@RequestMapping("/api/v1/doses")
@Needs(Permission.REGISTER_DOSE)
class ElsewhereDoseController {

    private final ElsewhereDesk desk;
    private final Products products;

    ElsewhereDoseController(ElsewhereDesk desk, Products products) {
        this.desk = desk;
        this.products = products;
    }

    /**
     * An EU certificate.
     *
     * @param certificate as scanned, such as {@code HC1:NCF…}
     * @param override why it counts although the schedule speaks against it
     * @param sharing where the campaign asks for it; absent there is withheld
     */
    public record CertificateRequest(
            @NotNull Insz insz,
            @NotBlank @Size(max = 4000) String certificate,
            @Nullable OverrideReason override,
            @Nullable Sharing sharing) {}

    /**
     * What stands in a document that the caller has seen.
     *
     * @param product our code or the CNK
     * @param country two letters of ISO 3166, another one than BE
     * @param doseNumber such as {@code 2} or {@code 2/3}
     */
    public record DocumentRequest(
            @NotNull Insz insz,
            @NotBlank String product,
            @NotNull LocalDate given,
            @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
            @Nullable ToldNumber doseNumber,
            @Nullable OverrideReason override,
            @Nullable Sharing sharing) {}

    /**
     * Registers what an EU certificate proves, once it is verified; whoever sends it has compared the name. 201; 200 for the
     * same certificate once more; 422 with the name of what is wrong with it, such as {@code
     * registration:certificateNotTrusted}, or of what stands in the way of the dose.
     */
    @PostMapping("/_certificate")
    ResponseEntity<DoseAnswer> certificate(@Valid @RequestBody CertificateRequest request, Caller caller) {
        return answer(
                desk.register(request.insz(), request.certificate(), request.override(), request.sharing(), caller));
    }

    /** Registers what stands in another document, that the caller has seen. 201; 200 for the same once more; 422 as above. */
    @PostMapping("/_document")
    ResponseEntity<DoseAnswer> document(@Valid @RequestBody DocumentRequest request, Caller caller) {
        var seen = new SeenDose(
                products.recognised(request.product()).code(),
                request.given(),
                new Place(Place.Kind.DOCUMENT, request.country()),
                request.doseNumber());
        return answer(desk.register(request.insz(), seen, request.override(), request.sharing(), caller));
    }

    private static ResponseEntity<DoseAnswer> answer(DoseAccepted accepted) {
        return ResponseEntity.status(accepted.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(DoseAnswer.of(accepted, false));
    }
}
