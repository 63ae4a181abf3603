package be.vaxis.registration.rest;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.WithdrawalReason;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.PastTruths;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFiles;
import be.vaxis.registration.vaccinations.UnknownDose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Mends what is on record: for whoever registered it, and for the help desk. */
abstract class Corrections {

    record WithdrawalRequest(@NotNull WithdrawalReason reason) {}

    record PersonRequest(@NotNull Insz insz, @Nullable OverrideReason override) {}

    private static final String RECORD = "registration.record";

    private final DoseDesk desk;
    private final Products products;
    private final VaccinationFiles files;
    private final PastTruths past;
    private final Freshness freshness;

    Corrections(DoseDesk desk, Products products, VaccinationFiles files, PastTruths past, Freshness freshness) {
        this.desk = desk;
        this.products = products;
        this.files = files;
        this.past = past;
        this.freshness = freshness;
    }

    /**
     * Takes back a dose that was not given, or entered in error. 204; 403 {@code notTheSource} when another organisation
     * registered it; 404.
     */
    @PostMapping("/{dose}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID dose, @Valid @RequestBody WithdrawalRequest request, Caller caller) {
        freshness.await(RECORD);
        desk.withdraw(new DoseId(dose), request.reason(), caller);
    }

    /**
     * Corrects the day, product, lot, place, vaccinator, told number or reaction of a dose; what was on record before is kept. 200 with where the
     * person stands now; 403 {@code notTheSource}; 404; 409 {@code doseTakenBack}; 412 {@code staleVersion}; 422 with the
     * name of the rule that the new day or product breaks.
     */
    @PostMapping("/{dose}/correction")
    DoseAnswer correct(@PathVariable UUID dose, @Valid @RequestBody CorrectionRequest request, Caller caller) {
        freshness.await(RECORD);
        return DoseAnswer.of(desk.correct(new DoseId(dose), request.correction(products), caller));
    }

    /**
     * Registers a dose for the person to whom it was given, and takes it back from the one for whom it was registered.
     * 200 with the dose of the right person; the refusals of a correction and of a registration.
     */
    @PostMapping("/{dose}/person")
    DoseAnswer giveTo(@PathVariable UUID dose, @Valid @RequestBody PersonRequest request, Caller caller) {
        freshness.await(RECORD);
        return DoseAnswer.of(desk.giveTo(request.insz(), new DoseId(dose), request.override(), caller));
    }

    /** What is on record about a dose and what was before; the person finds in their log that it was looked at. 404. */
    @GetMapping("/{dose}/history")
    DoseHistory history(@PathVariable UUID dose, Caller caller) {
        freshness.await(RECORD);
        DoseId id = new DoseId(dose);
        return files.lookAtDose(id, caller, Purpose.CARE)
                .map(numbered -> DoseHistory.of(numbered.record(), past.of(id)))
                .orElseThrow(UnknownDose::new);
    }
}
