package be.vaxis.selection.candidate;

import java.util.List;

/**
 * Ages that are counted together.
 *
 * <p>Dutch: <i>leeftijdsgroep</i>. Source: the bands of Sciensano's open data, the youngest ones joined.
 *
 * @param from youngest age in completed years
 * @param until oldest age
 */
public record AgeBand(int from, int until) {

    /** Nobody grows older than this, as far as counting goes. */
    public static final int OLDEST = 150;

    public static final List<AgeBand> ALL = List.of(
            new AgeBand(0, 17),
            new AgeBand(18, 24),
            new AgeBand(25, 34),
            new AgeBand(35, 44),
            new AgeBand(45, 54),
            new AgeBand(55, 64),
            new AgeBand(65, 74),
            new AgeBand(75, 84),
            new AgeBand(85, OLDEST));

    public static AgeBand of(int age) {
        return ALL.stream().filter(band -> band.until >= age).findFirst().orElse(ALL.getLast());
    }

    /** {@code 65–74}, {@code 85+}. */
    public String label() {
        return until == OLDEST ? from + "+" : from + "–" + until;
    }
}
