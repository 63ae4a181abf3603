package be.vaxis.registration.rest;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.trace.InvalidTrace;
import be.vaxis.registration.trace.TraceQuestion;
import be.vaxis.registration.trace.Traces;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which doses are looked for: a unit, or else a product and a lot of it.
 *
 * @param unit the vaccine identification number
 * @param product our code or the CNK
 * @param after the dose at which the page before ended, as it was answered; absent for the first page
 * @param limit doses on a page, 100 when it is absent
 */
record TraceRequest(
        @Nullable UnitNumber unit,
        @Nullable String product,
        @Nullable LotNumber lot,
        @Nullable UUID after,
        @Nullable @Min(1) @Max(Traces.MOST) Integer limit) {

    private static final int USUAL = 100;

    /** @throws InvalidTrace when it asks nothing, or two things */
    TraceQuestion question(Products products) {
        if (unit != null && product == null && lot == null) {
            return new TraceQuestion.OfUnit(unit);
        }
        if (unit != null || product == null || lot == null) {
            throw new InvalidTrace();
        }
        return new TraceQuestion.OfLot(products.recognised(product).code(), lot);
    }

    @Nullable
    DoseId afterDose() {
        return after == null ? null : new DoseId(after);
    }

    int most() {
        return limit == null ? USUAL : limit;
    }
}
