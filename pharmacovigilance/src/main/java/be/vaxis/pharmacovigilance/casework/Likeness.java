package be.vaxis.pharmacovigilance.casework;

import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.time.temporal.ChronoUnit;

/**
 * How much two reports of one person tell the same: doses and reactions that both tell, of all that either tells.
 *
 * <p>Dutch: <i>gelijkenis</i>. Source: GVP VI (duplicates); the measure is ours.
 */
public final class Likeness {

    /** From here on two reports may be one. */
    public static final double ENOUGH = 0.5;

    private static final long DAYS_APART = 3;

    private Likeness() {}

    /** From 0, nothing in common, to 1, all of it. */
    public static double of(Account one, Account other) {
        long both = one.doses().stream()
                        .filter(dose -> other.doses().stream().anyMatch(same -> alike(dose, same)))
                        .count()
                + one.reactions().stream()
                        .filter(reaction -> other.reactions().stream().anyMatch(same -> alike(reaction, same)))
                        .count();
        long either = one.doses().size()
                + one.reactions().size()
                + other.doses().size()
                + other.reactions().size()
                - both;
        return either == 0 ? 0 : (double) both / either;
    }

    private static boolean alike(SuspectDose one, SuspectDose other) {
        return one.product().equals(other.product()) && one.given().equals(other.given());
    }

    /** People remember the first day differently. */
    private static boolean alike(Suffered one, Suffered other) {
        return one.reaction().equals(other.reaction())
                && Math.abs(ChronoUnit.DAYS.between(one.onset(), other.onset())) <= DAYS_APART;
    }
}
