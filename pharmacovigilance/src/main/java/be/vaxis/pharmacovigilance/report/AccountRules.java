package be.vaxis.pharmacovigilance.report;

import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.AccountFault.Kind;
import be.vaxis.pharmacovigilance.screening.Screen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report must keep to: every fault at once.
 *
 * <p>A reaction begins on the day of the first of the doses at the earliest, and today at the latest.
 *
 * <p>Dutch: <i>regels van een melding</i>. Source: process 9, Pharmacovigilance.
 */
public final class AccountRules {

    public static final int MOST_DOSES = 10;
    public static final int MOST_REACTIONS = 10;
    public static final int MOST_MEDICINES = 20;

    private static final Pattern MEDICINE = Pattern.compile("[0-9]{7}|[A-Z][0-9]{2}[A-Z]{2}(?:[0-9]{2})?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final Pattern PRINTED = Pattern.compile("[A-Za-z0-9 ./\\-]{1,40}");

    private final Account account;
    private final LocalDate today;
    private final List<AccountFault> faults = new ArrayList<>();

    private AccountRules(Account account, LocalDate today) {
        this.account = account;
        this.today = today;
    }

    /** @param today in Brussels */
    public static List<AccountFault> faults(Account account, Reactions known, LocalDate today) {
        var rules = new AccountRules(account, today);
        rules.doses();
        rules.reactions(known);
        rules.medicines();
        rules.story();
        return List.copyOf(rules.faults);
    }

    /** Whether it is written as a CNK or ATC code. */
    public static boolean isMedicine(String code) {
        return MEDICINE.matcher(code).matches();
    }

    private void doses() {
        number(account.doses().size(), MOST_DOSES, "doses", Kind.NO_DOSE, Kind.TOO_MANY_DOSES);
        for (int i = 0; i < account.doses().size(); i++) {
            SuspectDose dose = account.doses().get(i);
            String at = "doses[" + i + "].";
            check(dose.given().isAfter(today), Kind.DOSE_IN_FUTURE, at + "given");
            check(!CODE.matcher(dose.product()).matches(), Kind.NOT_A_CODE, at + "product");
            check(isStrange(dose.lot()), Kind.NOT_A_CODE, at + "lot");
            check(isStrange(dose.unit()), Kind.NOT_A_CODE, at + "unit");
        }
    }

    private void reactions(Reactions known) {
        number(account.reactions().size(), MOST_REACTIONS, "reactions", Kind.NO_REACTION, Kind.TOO_MANY_REACTIONS);
        Optional<LocalDate> first =
                account.doses().stream().map(SuspectDose::given).min(LocalDate::compareTo);
        Set<String> told = new HashSet<>();
        for (int i = 0; i < account.reactions().size(); i++) {
            Suffered one = account.reactions().get(i);
            String at = "reactions[" + i + "].";
            check(known.find(one.reaction()).isEmpty(), Kind.UNKNOWN_REACTION, at + "reaction");
            check(!told.add(one.reaction()), Kind.REACTION_TWICE, at + "reaction");
            check(first.filter(one.onset()::isBefore).isPresent(), Kind.ONSET_BEFORE_DOSE, at + "onset");
            check(one.onset().isAfter(today), Kind.ONSET_IN_FUTURE, at + "onset");
            LocalDate ended = one.ended();
            check(ended != null && ended.isBefore(one.onset()), Kind.END_BEFORE_ONSET, at + "ended");
            check(ended != null && ended.isAfter(today), Kind.END_IN_FUTURE, at + "ended");
        }
    }

    private void medicines() {
        check(account.medicines().size() > MOST_MEDICINES, Kind.TOO_MANY_MEDICINES, "medicines");
        check(!account.medicines().stream().allMatch(AccountRules::isMedicine), Kind.NOT_A_MEDICINE, "medicines");
    }

    private void story() {
        check(account.story().length() > Screen.LONGEST, Kind.TOO_MUCH_TEXT, "story");
        boolean other =
                account.reactions().stream().anyMatch(one -> one.reaction().equals(Reactions.OTHER));
        check(other && account.story().isBlank(), Kind.NOTHING_DESCRIBED, "story");
    }

    private void number(int told, int most, String at, Kind none, Kind many) {
        check(told == 0, none, at);
        check(told > most, many, at);
    }

    private static boolean isStrange(@Nullable String printed) {
        return printed != null && !PRINTED.matcher(printed).matches();
    }

    private void check(boolean wrong, Kind kind, String at) {
        if (wrong) {
            faults.add(new AccountFault(kind, at));
        }
    }
}
