package be.vaxis.pharmacovigilance.disclosure;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * When a group is large and mixed enough to be shown.
 *
 * <p>Dutch: <i>drempels</i>. Source: small-cell analysis, recommendation 11/03 of the sectoral committee; the values are
 * a choice of this house, k = 10 and l = 2.
 *
 * @param people the fewest people that a group may have (k-anonymity)
 * @param products the fewest different products that a group must have had for each of its doses (l-diversity)
 */
public record Thresholds(int people, int products) {

    public static final Thresholds STANDARD = new Thresholds(10, 2);

    public Thresholds {
        if (people < 1 || products < 1) {
            throw new IllegalArgumentException("a threshold is at least 1");
        }
    }

    /** The same for a release that does not tell the product. */
    public Thresholds withoutProducts() {
        return new Thresholds(people, 1);
    }

    boolean allow(Collection<Cell> group) {
        return people(group) >= people && (products == 1 || diversity(group) >= products);
    }

    static int people(Collection<Cell> group) {
        return group.stream().mapToInt(Cell::people).sum();
    }

    /** Of the dose where the group is least mixed, how many products there are. */
    static int diversity(Collection<Cell> group) {
        var courses = group.stream().flatMap(cell -> cell.courses().stream()).toList();
        var doses = courses.stream().mapToInt(List::size).min().orElse(0);
        var fewest = Integer.MAX_VALUE;
        for (var dose = 0; dose < doses; dose++) {
            fewest = Math.min(fewest, productsOf(dose, courses));
        }
        return doses == 0 ? 0 : fewest;
    }

    private static int productsOf(int dose, List<List<String>> courses) {
        Set<String> products = new HashSet<>();
        courses.forEach(course -> products.add(course.get(dose)));
        return products.size();
    }
}
