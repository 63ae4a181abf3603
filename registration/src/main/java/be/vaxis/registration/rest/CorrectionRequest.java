package be.vaxis.registration.rest;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.desk.Correction;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.product.Products;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is right about a dose; what is absent was right already.
 *
 * @param product our code or the CNK
 * @param unit and {@code expires} go with the lot: with another lot, the ones before are forgotten
 * @param place a RIZIV number, a KBO number or the id of a centre
 * @param doseNumber as it should have been told, such as {@code 2} or {@code 2/3}
 * @param reaction seen after it
 * @param reason what went wrong, for whoever reads the record later
 * @param override why a rule of the schedule does not hold against the new day or product
 * @param ifVersion refuse it when the dose has changed since this version
 */
record CorrectionRequest(
        @Nullable String product,
        @Nullable LotNumber lot,
        @Nullable UnitNumber unit,
        @Nullable LocalDate expires,
        @Nullable LocalDate given,
        @Nullable String place,
        @Nullable RizivNumber vaccinatorRiziv,
        @Nullable Insz vaccinatorInsz,
        @Nullable ToldNumber doseNumber,
        @Nullable Reaction reaction,
        @NotBlank @Size(max = 500) String reason,
        @Nullable OverrideReason override,
        @Nullable Integer ifVersion) {

    Correction correction(Products products) {
        return new Correction(
                product == null ? null : products.recognised(product).code(),
                lot,
                unit,
                expires,
                given,
                place == null ? null : Place.of(place),
                vaccinatorRiziv,
                vaccinatorInsz,
                doseNumber,
                reaction,
                reason,
                override,
                null,
                ifVersion);
    }
}
