package be.vaxis.pharmacovigilance.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Doses that are alike in what is never made coarser. Each field is empty when it does not matter.
 *
 * <p>The strata nest: all doses, those of a week, of a week and a sex, of a week, a sex and a dose number.
 *
 * <p>Dutch: <i>stratum</i>.
 *
 * @param week such as {@code 2021-W05}
 * @param sex {@code F}, {@code M} or {@code X}
 * @param number of the dose
 */
public record Stratum(String week, String sex, String number) implements Comparable<Stratum> {

    private static final Comparator<Stratum> ORDER =
            Comparator.comparing(Stratum::week).thenComparing(Stratum::sex).thenComparing(Stratum::number);

    /** This stratum and all around it, the widest first. */
    List<Stratum> path() {
        return Stream.of(new Stratum("", "", ""), new Stratum(week, "", ""), new Stratum(week, sex, ""), this)
                .distinct()
                .toList();
    }

    @Override
    public int compareTo(Stratum other) {
        return ORDER.compare(this, other);
    }
}
