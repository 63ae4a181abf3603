package be.vaxis.infra.replay;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Doses alike in day, region, brand and letter.
 *
 * <p>Source: Sciensano, codebook of COVID19BE_VACC.
 *
 * @param letter A the first of two, B the second, C the only one, E extra
 */
record Cell(LocalDate date, String region, String brand, String letter) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::date)
            .thenComparing(Cell::region)
            .thenComparing(Cell::brand)
            .thenComparing(Cell::letter);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    /** The same on every day. */
    Cell series() {
        return new Cell(LocalDate.EPOCH, region, brand, letter);
    }
}
