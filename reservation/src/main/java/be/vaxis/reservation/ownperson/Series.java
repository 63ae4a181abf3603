package be.vaxis.reservation.ownperson;

/**
 * How many appointments one of the own people of a practice gets, and how far apart.
 *
 * <p>Dutch: <i>vaccinatieschema</i>. Source: process 3, Reservation (one or two slots); process 5, Schedule (intervals).
 *
 * @param doses 1 or 2
 * @param minimalDays between the two; 0 with one dose
 * @param maximalDays between the two; 0 with one dose
 */
public record Series(int doses, int minimalDays, int maximalDays) {

    /** Until a practice says otherwise. */
    public static final Series USUAL = new Series(2, 21, 42);

    private static final int MOST_DAYS = 365;

    public Series {
        if (doses == 1) {
            minimalDays = 0;
            maximalDays = 0;
        } else if (doses != 2) {
            throw new InvalidSeries();
        } else if (minimalDays < 1 || maximalDays < minimalDays || maximalDays > MOST_DAYS) {
            throw new InvalidSeries();
        }
    }
}
