package be.vaxis.registration.rest;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.registration.desk.DoseEntry;
import be.vaxis.registration.dose.Answer;
import be.vaxis.registration.dose.Consent;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.product.Products;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dose as a program sends it.
 *
 * @param product our code or the CNK
 * @param place a RIZIV number, a KBO number or the id of a centre; absent for the caller's organisation
 * @param vaccinatorRiziv absent together with {@code vaccinatorInsz} for the caller
 * @param consent to the vaccination; without a form it was oral
 * @param doseNumber which dose it is according to who tells it, such as {@code 2} or {@code 2/3}; kept beside what the
 *     register counts
 * @param sharing where the campaign asks for it; absent there is withheld
 */
public record DoseRequest(
        @NotNull Insz insz,
        @NotBlank String product,
        @NotNull LotNumber lot,
        @Nullable UnitNumber unit,
        @Nullable LocalDate expires,
        @NotNull LocalDate given,
        @Nullable String place,
        @Nullable RizivNumber vaccinatorRiziv,
        @Nullable Insz vaccinatorInsz,
        @Nullable Reaction reaction,
        @Nullable Map<String, Answer> screening,
        @Nullable OverrideReason override,
        @Nullable Consent consent,
        @Nullable ToldNumber doseNumber,
        @Nullable Sharing sharing) {

    public DoseEntry entry(@Nullable String key, Products products) {
        return new DoseEntry(
                insz,
                key,
                new Vaccine(products.recognised(product).code(), lot, unit, expires),
                given,
                place == null ? null : Place.of(place),
                vaccinatorRiziv,
                vaccinatorInsz,
                reaction,
                Objects.requireNonNullElse(screening, Map.of()),
                override,
                consent,
                doseNumber,
                sharing);
    }
}
