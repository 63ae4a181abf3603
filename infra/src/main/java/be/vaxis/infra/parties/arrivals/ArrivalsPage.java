package be.vaxis.infra.parties.arrivals;

import java.util.List;

/**
 * Some of what arrived, as one page shows it. Dutch: <i>bladzijde</i>.
 *
 * @param number of this page, from 1
 * @param pages at least 1
 * @param total on all pages
 */
public record ArrivalsPage(List<Arrival> arrivals, int number, int pages, int total) {

    static final int SIZE = 25;

    /** The number of the first on this page, 0 when there is none. */
    public long newest() {
        return arrivals.isEmpty() ? 0 : arrivals.getFirst().number();
    }

    static ArrivalsPage of(List<Arrival> found, int wanted) {
        int pages = Math.max(1, Math.ceilDiv(found.size(), SIZE));
        int number = Math.clamp(wanted, 1, pages);
        int from = (number - 1) * SIZE;
        return new ArrivalsPage(found.subList(from, Math.min(found.size(), from + SIZE)), number, pages, found.size());
    }
}
