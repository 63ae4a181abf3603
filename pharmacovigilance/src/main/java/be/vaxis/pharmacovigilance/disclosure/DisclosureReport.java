package be.vaxis.pharmacovigilance.disclosure;

import be.vaxis.pharmacovigilance.area.AreaLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a file so that nobody can be picked out of it, in numbers. Goes with the file.
 *
 * <p>Every number is counted from what is released, or is a total that may be told ({@link Totals}).
 *
 * <p>Dutch: <i>verslag van de kleinecellenanalyse</i>. Source: recommendation 11/03 of the sectoral committee.
 *
 * @param method name and version of the method
 * @param linked whether doses of one person could keep one pseudonym at all
 * @param steps how many people and doses are described on each step; steps that nobody is on are left out
 * @param dosesInScope null when that would tell about a small group
 * @param dosesLeftOut null likewise
 * @param wholeHistories people all of whose doses carry one pseudonym
 * @param coarserDoses doses above the first step
 * @param productsWithheld doses whose product is not told, because everybody alike had the same
 * @param smallestGroup people in the smallest group; the risk of being picked out is one in this many at most
 * @param totalsWithheld totals that are not told beside the file
 */
public record DisclosureReport(
        String method,
        Thresholds thresholds,
        boolean linked,
        List<Step> steps,
        @Nullable Long dosesInScope,
        long doses,
        @Nullable Long dosesLeftOut,
        long wholeHistories,
        long coarserDoses,
        long productsWithheld,
        long smallestGroup,
        long totalsWithheld,
        List<Bar> dosesPerWeek,
        List<Bar> dosesPerAgeBand) {

    /** The method of this house, as its README specifies it. */
    public static final String METHOD = "vaxis-k-anonymity-1";

    /** @param groups how many groups became safe on this step */
    public record Step(Form form, AreaLevel area, AgeScheme ages, long groups, long people, long doses) {}

    /** One bar of a chart. */
    public record Bar(String label, long doses) {}
}
