package be.vaxis.registration.web;

import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.PastTruth;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was on record about a dose until somebody corrected it.
 *
 * @param reason in the words of who corrected it; null when none was given, or the person was forgotten
 */
record PastLine(
        String brand,
        LocalDate given,
        String lot,
        String place,
        @Nullable Reaction reaction,
        Instant until,
        String by,
        @Nullable String reason) {

    static PastLine of(PastTruth past, Products products) {
        String product = past.vaccine().product();
        Personal<String> reason = past.reason();
        return new PastLine(
                products.find(product).map(Product::brand).orElse(product),
                past.given(),
                past.vaccine().lot().value(),
                past.place().number(),
                past.reaction(),
                past.until(),
                past.by().value(),
                reason == null ? null : reason.value().orElse(null));
    }
}
