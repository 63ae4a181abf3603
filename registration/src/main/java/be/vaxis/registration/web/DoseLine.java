package be.vaxis.registration.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A dose in a timeline.
 *
 * @param number in the series; 0 when it was withdrawn
 * @param withdrawable whether this caller's organisation registered it and it still counts
 */
record DoseLine(
        UUID id,
        String brand,
        LocalDate given,
        int number,
        int of,
        String lot,
        String place,
        String source,
        Instant recorded,
        boolean withdrawn,
        boolean withdrawable) {

    static List<DoseLine> of(VaccinationFile file, Caller caller, Products products) {
        return file.doses().stream().map(dose -> of(dose, caller, products)).toList();
    }

    private static DoseLine of(NumberedDose dose, Caller caller, Products products) {
        DoseRecord record = dose.record();
        String product = record.vaccine().product();
        return new DoseLine(
                record.dose().value(),
                products.find(product).map(Product::brand).orElse(product),
                record.given(),
                dose.number(),
                dose.of(),
                record.vaccine().lot().value(),
                record.place().number(),
                record.source().value(),
                record.recorded(),
                !record.stands(),
                record.stands() && DoseDesk.isSource(caller, record));
    }
}
