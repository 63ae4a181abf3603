package be.vaxis.registration.web;

import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.desk.DoseDesk;
import be.vaxis.registration.dose.OverrideReason;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.product.Product;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.schedule.Objection;
import be.vaxis.registration.status.VaccinationFile;
import be.vaxis.registration.status.VaccinationFile.NumberedDose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.ui.Model;

/**
 * A dose in a timeline.
 *
 * @param number among the doses that count; 0 when it does not, or was withdrawn
 * @param booster whether it counts on top of a complete series
 * @param told the number with which it was told
 * @param toldOtherwise whether that is not the number by which it counts
 * @param objection what the schedule has against it, also when it counts all the same
 * @param override why it counts all the same
 * @param reaction seen at once
 * @param mendable whether it still counts and this caller's organisation registered it, or the caller mends all
 * @param sharing null where it is not asked
 * @param country where it was given, as the reader calls it; null for Belgium
 * @param certified whether a certificate of that country proves it
 * @param ours whether this caller's organisation registered it
 */
record DoseLine(
        UUID id,
        String brand,
        LocalDate given,
        int number,
        int of,
        boolean booster,
        @Nullable ToldNumber told,
        boolean toldOtherwise,
        @Nullable Objection objection,
        @Nullable OverrideReason override,
        @Nullable Reaction reaction,
        String lot,
        String place,
        String source,
        Instant recorded,
        boolean withdrawn,
        boolean mendable,
        @Nullable Sharing sharing,
        @Nullable String country,
        boolean certified,
        boolean ours) {

    /** Whether there is a choice to be made again. */
    public boolean asked() {
        return sharing != null && !withdrawn;
    }

    public boolean held() {
        return sharing == Sharing.WITHHELD;
    }

    static List<DoseLine> of(VaccinationFile file, Caller caller, Products products) {
        return file.doses().stream().map(dose -> of(dose, caller, products)).toList();
    }

    /** Among those that a page shows. */
    static Optional<DoseLine> find(Model page, UUID dose) {
        return page.getAttribute("lines") instanceof List<?> lines
                ? lines.stream()
                        .filter(DoseLine.class::isInstance)
                        .map(DoseLine.class::cast)
                        .filter(line -> line.id().equals(dose))
                        .findFirst()
                : Optional.empty();
    }

    private static @Nullable String country(Place place) {
        String code = place.country();
        return code == null ? null : new Countries(LocaleContextHolder.getLocale()).name(code);
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
                dose.booster(),
                record.number(),
                dose.toldOtherwise(),
                dose.objection(),
                record.override(),
                record.reaction(),
                record.vaccine().lot().isTold() ? record.vaccine().lot().value() : "–",
                record.place().number(),
                record.source().value(),
                record.recorded(),
                !record.stands(),
                record.stands() && DoseDesk.mayMend(record, caller),
                record.sharing(),
                country(record.place()),
                record.place().kind() == Place.Kind.CERTIFICATE,
                DoseDesk.isSource(caller, record));
    }
}
