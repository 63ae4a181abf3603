package be.vaxis.infra.belgium;

import java.util.OptionalInt;

/** Those of 25 to 64 in a row of their own, in the order of their ranks. */
final class Adults {

    private static final int YOUNGEST = 25;
    private static final int OLDEST = 64;

    private final int firstBand;
    private final int afterBand;
    private final Steps rows;
    private final int[] firstRank;

    /** A row of the tables is a municipality and a sex; the working ages stand side by side in it. */
    Adults(Seats seats, Population population) {
        firstBand = population.bandFrom(YOUNGEST);
        afterBand = population.bandFrom(OLDEST + 1);
        firstRank = new int[population.municipalities() * 2];
        var starts = new int[firstRank.length + 1];
        for (var row = 0; row < firstRank.length; row++) {
            firstRank[row] = seats.firstRank(row / 2, row % 2, firstBand);
            starts[row + 1] = starts[row] + seats.firstRank(row / 2, row % 2, afterBand) - firstRank[row];
        }
        rows = new Steps(starts);
    }

    int count() {
        return rows.end();
    }

    /** The number of this person among the adults, or nothing when they are younger or older. */
    OptionalInt number(Seat seat) {
        if (seat.band() < firstBand || seat.band() >= afterBand) {
            return OptionalInt.empty();
        }
        var row = seat.municipality() * 2 + seat.sex();
        return OptionalInt.of(rows.start(row) + seat.rank() - firstRank[row]);
    }

    int rank(int number) {
        var row = rows.holding(number);
        return firstRank[row] + number - rows.start(row);
    }

    int municipality(int number) {
        return rows.holding(number) / 2;
    }
}
