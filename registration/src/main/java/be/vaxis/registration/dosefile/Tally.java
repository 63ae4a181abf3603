package be.vaxis.registration.dosefile;

import java.util.List;

/**
 * How many rows were read, and what came of them.
 *
 * @param rowsRead the sum of the others
 */
public record Tally(int rowsRead, int registered, int known, int kept, int refused) {

    static Tally of(List<RowResult> results) {
        return new Tally(
                results.size(),
                count(results, Outcome.REGISTERED),
                count(results, Outcome.KNOWN),
                count(results, Outcome.KEPT),
                count(results, Outcome.REFUSED));
    }

    private static int count(List<RowResult> results, Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
