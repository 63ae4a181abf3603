package be.vaxis.pharmacovigilance.opendata;

import be.vaxis.kernel.Nis5;
import be.vaxis.kernel.PostalCode;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.area.Areas;
import be.vaxis.pharmacovigilance.area.Residences;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The part of the country where somebody lives, by the names of the published file.
 *
 * <p>The nine German-speaking municipalities stand apart from Wallonia.
 *
 * <p>Source: Sciensano, codebook of COVID19BE_VACC; Statbel, REFNIS.
 */
@Component
class Region {

    /** Whoever has no known residence in Belgium. */
    static final String UNKNOWN = "NA";

    private static final Map<String, String> NAMES =
            Map.of("02000", "Flanders", "03000", "Wallonia", "04000", "Brussels");
    private static final Set<String> GERMAN_SPEAKING =
            Set.of("63001", "63012", "63013", "63023", "63040", "63048", "63061", "63067", "63087");

    private final Areas areas;
    private final Residences residences;

    Region(Areas areas, Residences residences) {
        this.areas = areas;
        this.residences = residences;
    }

    String of(PostalCode postalCode) {
        return residences
                .municipalityOf(postalCode)
                .map(Nis5::value)
                .map(this::around)
                .orElse(UNKNOWN);
    }

    private String around(String municipality) {
        return GERMAN_SPEAKING.contains(municipality)
                ? "Ostbelgien"
                : NAMES.getOrDefault(areas.around(municipality, AreaLevel.REGION), UNKNOWN);
    }
}
