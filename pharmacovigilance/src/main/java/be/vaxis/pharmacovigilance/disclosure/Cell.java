package be.vaxis.pharmacovigilance.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How many people of one municipality and one age there are, among those who are alike in all that is never made
 * coarser (sex, week, dose number).
 *
 * <p>Dutch: <i>cel</i>.
 *
 * @param municipality NIS code, or {@code unknown}
 * @param age youngest age of the finest band, or {@link AgeScheme#UNKNOWN_AGE}
 * @param people how many, at least 1
 * @param courses the products that they received, dose after dose; each course once, all of the same length
 */
public record Cell(String municipality, int age, int people, Set<List<String>> courses) {

    static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::municipality).thenComparingInt(Cell::age);

    public Cell {
        if (people < 1) {
            throw new IllegalArgumentException("a cell counts at least one person");
        }
        courses = Set.copyOf(courses);
    }
}
