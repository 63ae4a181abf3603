package be.vaxis.registration.rest;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.kernel.access.Needs;
import be.vaxis.kernel.access.Permission;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.recall.Recalls;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.status.VaccinationFiles;
import be.vaxis.registration.vaccinations.DoseAccepted;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers doses, and mends those that the caller's organisation registered. */
@RestController
@RequestMapping("/api/v1/doses")
@Needs(Permission.REGISTER_DOSE)
class DoseController extends Corrections {

    record SharingRequest(@NotNull Sharing sharing) {}

    private final DoseDesk desk;
    private final Products products;
    private final Recalls recalls;
    private final Freshness freshness;

    DoseController(
            DoseDesk desk,
            Products products,
            VaccinationFiles files,
            PastTruths past,
            Recalls recalls,
            Freshness freshness) {
        super(desk, products, files, past, freshness);
        this.desk = desk;
        this.products = products;
        this.recalls = recalls;
        this.freshness = freshness;
    }

    /**
     * Registers a dose. 201; 200 for one that was registered before, by its key or by day, product and source; 400
     * {@code badRequest}; 422 with the name of what stands in the way, such as {@code registration:intervalTooShort}. A dose
     * of a lot that is being recalled is registered, and the answer says so.
     *
     * @param key names the dose for this caller; without one, day and product do
     */
    @PostMapping
    ResponseEntity<DoseAnswer> register(
            @RequestHeader(name = "Idempotency-Key", required = false) @Size(min = 1, max = 200) @Nullable String key,
            @Valid @RequestBody DoseRequest request,
            Caller caller) {
        DoseEntry entry = request.entry(key, products);
        DoseAccepted accepted = desk.register(entry, caller);
        boolean recalled = recalls.concerns(entry.vaccine());
        return ResponseEntity.status(accepted.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(DoseAnswer.of(accepted, recalled));
    }

    /**
     * Gives or withdraws consent to share a dose, as the person told whoever registered it. 204; 403 {@code notTheSource};
     * 404, also for a dose that somebody else holds; 409 {@code sharingNotAsked}, {@code doseTakenBack}.
     */
    @PostMapping("/{dose}/sharing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void share(@PathVariable UUID dose, @Valid @RequestBody SharingRequest request, Caller caller) {
        freshness.await("registration.record");
        desk.share(new DoseId(dose), request.sharing(), caller);
    }
}
