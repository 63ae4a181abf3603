package be.vaxis.registration.web;

import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was seen after a dose before this one, as a warning.
 *
 * <p>Source: process 4, Registration (contra-indications are checked before a dose).
 */
record EarlierReaction(Reaction reaction, String brand, LocalDate given) {

    /** Those after doses that were given, whether they count or not. */
    static List<EarlierReaction> of(VaccinationFile file, Products products) {
        return file.standingDoses().stream()
                .map(NumberedDose::record)
                .filter(dose -> dose.reaction() != null)
                .map(dose -> of(dose, products))
                .toList();
    }

    private static EarlierReaction of(DoseRecord dose, Products products) {
        String product = dose.vaccine().product();
        String brand = products.find(product).map(Product::brand).orElse(product);
        return new EarlierReaction(Objects.requireNonNull(dose.reaction()), brand, dose.given());
    }
}
