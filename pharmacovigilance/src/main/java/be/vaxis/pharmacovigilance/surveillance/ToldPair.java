package be.vaxis.pharmacovigilance.surveillance;

import be.vaxis.pharmacovigilance.report.Account;
import be.vaxis.pharmacovigilance.report.Suffered;
import be.vaxis.pharmacovigilance.report.SuspectDose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A product and a reaction of one report. The reaction is that of the last dose of the product on or before its first day;
 * of the first dose, when it began before all of them.
 *
 * <p>Dutch: <i>gemeld paar</i>.
 *
 * @param lot in capitals without spaces, as the register has it
 * @param onset days from the dose; {@link #BEFORE} it, or {@link #LATER} than the last day that is told apart
 */
record ToldPair(String product, String reaction, @Nullable String lot, int onset) {

    /** The last day that is told apart. */
    static final int LAST_DAY = 60;

    static final int LATER = LAST_DAY + 1;
    static final int BEFORE = -1;

    static List<ToldPair> of(Account account) {
        return account.doses().stream()
                .map(SuspectDose::product)
                .distinct()
                .flatMap(product -> account.reactions().stream().map(one -> pair(account, product, one)))
                .toList();
    }

    private static ToldPair pair(Account account, String product, Suffered suffered) {
        var doses = account.doses().stream()
                .filter(dose -> dose.product().equals(product))
                .sorted(Comparator.comparing(SuspectDose::given))
                .toList();
        var dose = doses.reversed().stream()
                .filter(one -> !one.given().isAfter(suffered.onset()))
                .findFirst()
                .orElse(doses.getFirst());
        return new ToldPair(product, suffered.reaction(), lot(dose.lot()), onset(dose.given(), suffered.onset()));
    }

    private static int onset(LocalDate given, LocalDate began) {
        return Math.toIntExact(Math.clamp(ChronoUnit.DAYS.between(given, began), BEFORE, LATER));
    }

    static @Nullable String lot(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        var lot = printed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return lot.isEmpty() || lot.equals("-") ? null : lot;
    }
}
