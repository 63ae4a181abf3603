package be.vaxis.pharmacovigilance.report;

import static be.vaxis.pharmacovigilance.report.Told.ACCOUNT;
import static be.vaxis.pharmacovigilance.report.Told.DOSE;
import static be.vaxis.pharmacovigilance.report.Told.FEVER;
import static be.vaxis.pharmacovigilance.report.Told.GIVEN;
import static be.vaxis.pharmacovigilance.report.Told.TODAY;
import static be.vaxis.pharmacovigilance.report.Told.account;
import static be.vaxis.pharmacovigilance.report.Told.fever;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.pharmacovigilance.reaction.Reactions;
import be.vaxis.pharmacovigilance.report.AccountFault.Kind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountRulesTest {

    static final Reactions KNOWN = Reactions.read(null);

    @Test
    void a_whole_report_has_no_fault() {
        assertThat(AccountRules.faults(ACCOUNT, KNOWN, TODAY)).isEmpty();
    }

    @Test
    void a_reaction_begins_on_the_day_of_the_first_dose_at_the_earliest() {
        assertThat(of(fever(GIVEN))).isEmpty();
        assertThat(of(fever(GIVEN.minusDays(1))))
                .containsExactly(new AccountFault(Kind.ONSET_BEFORE_DOSE, "reactions[0].onset"));
    }

    @Test
    void of_two_doses_the_first_is_the_border() {
        var before = new SuspectDose("COMIRNATY", null, null, GIVEN.minusDays(21), 1, null, null);
        var told = account(List.of(DOSE, before), List.of(fever(GIVEN.minusDays(21))), List.of(), "");
        assertThat(AccountRules.faults(told, KNOWN, TODAY)).isEmpty();
    }

    @Test
    void a_reaction_begins_today_at_the_latest() {
        assertThat(of(fever(TODAY))).isEmpty();
        assertThat(of(fever(TODAY.plusDays(1))))
                .containsExactly(new AccountFault(Kind.ONSET_IN_FUTURE, "reactions[0].onset"));
    }

    @Test
    void a_reaction_ends_on_its_first_day_at_the_earliest() {
        assertThat(of(new Suffered("FEVER", TODAY, TODAY, Outcome.RECOVERED, Severity.MILD)))
                .isEmpty();
        assertThat(of(new Suffered("FEVER", TODAY, TODAY.minusDays(1), Outcome.RECOVERED, Severity.MILD)))
                .containsExactly(new AccountFault(Kind.END_BEFORE_ONSET, "reactions[0].ended"));
    }

    @Test
    void two_thousand_characters_can_be_told_and_no_more() {
        assertThat(kinds(account(List.of(DOSE), List.of(FEVER), List.of(), "x".repeat(2_000))))
                .isEmpty();
        assertThat(kinds(account(List.of(DOSE), List.of(FEVER), List.of(), "x".repeat(2_001))))
                .containsExactly(Kind.TOO_MUCH_TEXT);
    }

    @Test
    void every_fault_is_told_at_once() {
        var strange = new Suffered("<b>", TODAY, null, Outcome.UNKNOWN, Severity.MILD);
        var medicines = Collections.nCopies(21, "aspirin");
        assertThat(kinds(account(List.of(), List.of(strange, strange), medicines, "")))
                .containsExactly(
                        Kind.NO_DOSE,
                        Kind.UNKNOWN_REACTION,
                        Kind.UNKNOWN_REACTION,
                        Kind.REACTION_TWICE,
                        Kind.TOO_MANY_MEDICINES,
                        Kind.NOT_A_MEDICINE);
    }

    @Test
    void what_is_on_no_list_is_described() {
        var other = new Suffered("OTHER", TODAY, null, Outcome.UNKNOWN, Severity.MILD);
        assertThat(kinds(account(List.of(DOSE), List.of(other), List.of(), " ")))
                .containsExactly(Kind.NOTHING_DESCRIBED);
    }

    private static List<AccountFault> of(Suffered one) {
        return AccountRules.faults(account(List.of(DOSE), List.of(one), List.of(), ""), KNOWN, TODAY);
    }

    private static List<Kind> kinds(Account told) {
        return AccountRules.faults(told, KNOWN, TODAY).stream()
                .map(AccountFault::kind)
                .toList();
    }
}
