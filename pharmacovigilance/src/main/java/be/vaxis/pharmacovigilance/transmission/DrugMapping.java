package be.vaxis.pharmacovigilance.transmission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import be.vaxis.pharmacovigilance.icsr.Dosage;
import be.vaxis.pharmacovigilance.icsr.Drug;
import be.vaxis.pharmacovigilance.icsr.DrugRole;
import be.vaxis.pharmacovigilance.icsr.Held;
import be.vaxis.pharmacovigilance.icsr.NullFlavour;
import be.vaxis.pharmacovigilance.icsr.PartialDate;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vaccines as suspects, one for all doses of a product, and what was taken beside them, by its code.
 *
 * <p>The vaccine identification number is not told: it names one dose, and so may name somebody.
 *
 * <p>Dutch: <i>geneesmiddelen</i>. Source: ICH E2B(R3) G.k.
 */
final class DrugMapping {

    /** Of G.k.4.r.7; half a lot would be another lot. */
    static final int LONGEST_LOT = 35;

    private static final int MOST_IN_SERIES = 9_999;

    List<Drug> all(Dossier dossier) {
        return Stream.concat(suspects(dossier).stream(), beside(dossier)).toList();
    }

    List<Drug> suspects(Dossier dossier) {
        return dossier.told().doses().stream()
                .collect(groupingBy(SuspectDose::product, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(product -> new Drug(
                        ref(dossier, "suspect", product.getKey()),
                        DrugRole.SUSPECT,
                        product.getKey(),
                        product.getValue().stream().map(DrugMapping::dosage).toList()))
                .toList();
    }

    private static Stream<Drug> beside(Dossier dossier) {
        return dossier.told().medicines().stream()
                .distinct()
                .map(code -> new Drug(
                        ref(dossier, "beside", code),
                        DrugRole.CONCOMITANT,
                        (Character.isDigit(code.charAt(0)) ? "CNK " : "ATC ") + code,
                        List.of()));
    }

    private static Dosage dosage(SuspectDose dose) {
        return new Dosage(number(dose.number()), Held.of(PartialDate.of(dose.given())), lot(dose.lot()));
    }

    private static @Nullable Integer number(@Nullable Integer number) {
        return number == null || number < 1 || number > MOST_IN_SERIES ? null : number;
    }

    private static Held<String> lot(@Nullable String lot) {
        return lot == null || lot.isBlank() || lot.length() > LONGEST_LOT
                ? Held.missing(NullFlavour.UNK)
                : Held.of(lot);
    }

    private static UUID ref(Dossier dossier, String kind, String code) {
        return UUID.nameUUIDFromBytes((dossier.number() + "/" + kind + "/" + code).getBytes(UTF_8));
    }
}
