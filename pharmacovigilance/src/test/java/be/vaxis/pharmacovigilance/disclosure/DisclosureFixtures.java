package be.vaxis.pharmacovigilance.disclosure;

import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.area.Areas;
import java.util.List;
import java.util.Set;

/** The map, and three neighbours on it: Ghent and Merelbeke in one arrondissement, Aalst in the next. */
final class DisclosureFixtures {

    static final Areas AREAS = new Areas();
    static final String GHENT = "44021";
    static final String MERELBEKE = "44043";
    static final String AALST = "41002";
    static final String NAMUR = "92094";

    static final Set<List<String>> MIXED = Set.of(List.of("COMIRNATY"), List.of("VAXZEVRIA"));
    static final Set<List<String>> ALIKE = Set.of(List.of("COMIRNATY"));

    private DisclosureFixtures() {}

    static Ladder ladder() {
        return new Ladder(AreaLevel.MUNICIPALITY, AgeScheme.FIVE_YEARS, AREAS);
    }

    static Generalisation generalisation() {
        return new Generalisation(ladder(), Thresholds.STANDARD);
    }

    static Cell cell(String municipality, int age, int people) {
        return new Cell(municipality, age, people, MIXED);
    }
}
