package be.vaxis.pharmacovigilance.export;

/**
 * How far the making of a package is.
 *
 * <p>Dutch: <i>voortgang</i>.
 *
 * @param done of {@code total}, both in doses; only while doses are written
 * @param attempts that failed so far
 */
public record Progress(Stage stage, long done, long total, int attempts) {

    /** What is being done. */
    public enum Stage {
        WAITING,
        COUNTING,
        GROUPING,
        WRITING,
        DESCRIBING,
        FAILED
    }

    /** In whole percents of everything, for a bar. */
    public int percent() {
        return switch (stage) {
            case WAITING, FAILED -> 0;
            case COUNTING -> 5;
            case GROUPING -> 20;
            case WRITING -> 40 + (int) (total == 0 ? 50 : 50 * Math.min(done, total) / total);
            case DESCRIBING -> 95;
        };
    }
}
