package be.vaxis.pharmacovigilance.signal;

import java.util.stream.Stream;

/**
 * The days after a dose in which a reaction counts as being after that dose.
 *
 * <p>Dutch: <i>risicovenster</i>. Source: GVP P.I (vaccines); SPEAC background rates.
 *
 * @param firstDay 0 is the day of the dose
 * @param lastDay included
 */
public record RiskWindow(int firstDay, int lastDay) {

    private static final double DAYS_IN_YEAR = 365.25;

    public RiskWindow {
        if (firstDay < 0 || lastDay < firstDay) {
            throw new IllegalArgumentException("a window runs forward from the dose");
        }
    }

    public int days() {
        return lastDay - firstDay + 1;
    }

    /**
     * Person-years at risk: each dose counts for the days of the window that have passed since.
     *
     * @param doses of one stratum, counted by how many days they have been followed
     */
    public double personYears(Stream<Followed> doses) {
        return doses.mapToDouble(some -> (double) some.doses() * passed(some.days()))
                        .sum()
                / DAYS_IN_YEAR;
    }

    private int passed(int days) {
        return Math.clamp((long) days - firstDay, 0, days());
    }

    /**
     * Dutch: <i>opgevolgde dosissen</i>.
     *
     * @param days that have passed wholly since the dose was given, the day of the dose included; until the next dose or
     *     death or today, whichever comes first
     */
    public record Followed(long doses, int days) {}
}
