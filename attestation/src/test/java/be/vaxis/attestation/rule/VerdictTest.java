package be.vaxis.attestation.rule;

import static be.vaxis.attestation.rule.RuleFixtures.NOON;
import static be.vaxis.attestation.rule.RuleFixtures.ROSES;
import static be.vaxis.attestation.rule.RuleFixtures.YES;
import static be.vaxis.attestation.rule.RuleFixtures.changed;
import static be.vaxis.attestation.rule.RuleFixtures.rule;
import static be.vaxis.attestation.rule.RuleFixtures.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Rule PASSING = rule("VR-BE-0001", "1.0.0", "{'>=':[{'var':'payload.v.0.dn'},2]}");
    private static final Rule FAILING = rule("VR-BE-0002", "1.0.0", "{'>=':[{'var':'payload.v.0.dn'},3]}");
    private static final Rule BROKEN = rule("VR-BE-0003", "1.0.0", "{'>=':[{'var':'payload.v.0.mp'},3]}");

    @Test
    void all_rules_must_pass() {
        assertThat(verdict(PASSING).decision()).isEqualTo(Decision.PASSED);
        assertThat(verdict(PASSING, FAILING).decision()).isEqualTo(Decision.FAILED);
    }

    @Test
    void a_rule_that_cannot_be_worked_out_is_open_with_its_reason_and_not_passed() {
        Verdict verdict = verdict(PASSING, BROKEN);
        assertThat(verdict.decision()).isEqualTo(Decision.OPEN);
        assertThat(verdict.rules().get(1).reason()).isEqualTo("\">=\" compares integers, not a text with an integer");
        assertThat(verdict(BROKEN, FAILING).decision()).isEqualTo(Decision.FAILED);
    }

    @Test
    void where_no_rule_is_known_nobody_can_say() {
        assertThat(verdict().decision()).isEqualTo(Decision.OPEN);
    }

    @Test
    void a_rule_in_another_language_is_open() {
        assertThat(verdict(changed(YES, "CERTLOGIC", "CEL")).rules().getFirst().reason())
                .contains("CEL");
        assertThat(verdict(rule("VR-BE-0001", "1.0.0", "{'or':[true]}"))
                        .rules()
                        .getFirst()
                        .reason())
                .isEqualTo("no valid CertLogic at '': unrecognised operator: \"or\"");
    }

    @Test
    void a_rule_that_comes_to_neither_yes_nor_no_is_open() {
        assertThat(verdict(rule("VR-BE-0001", "1.0.0", "1")).rules().getFirst().reason())
                .isEqualTo("came to an integer instead of yes or no");
    }

    @Test
    void nothing_passes_because_a_value_set_is_missing() {
        String banned = "{'!':[{'in':[{'var':'payload.v.0.mp'},{'var':'external.valueSets.banned'}]}]}";
        RuleVerdict verdict =
                verdict(rule("VR-BE-0001", "1.0.0", banned)).rules().getFirst();
        assertThat(verdict.decision()).isEqualTo(Decision.OPEN);
        assertThat(verdict.reason()).isEqualTo("not there: external.valueSets.banned");
    }

    @Test
    void a_rule_sees_the_clock_the_place_and_the_value_sets() {
        String logic = "{'and':[{'===':[{'var':'external.validationClock'},'2021-07-01T12:00:00Z']},"
                + "{'===':[{'var':'external.countryCode'},'BE']},{'===':[{'var':'external.issuerCountryCode'},'FR']},"
                + "{'in':[{'var':'payload.v.0.mp'},{'var':'external.valueSets.products'}]}]}";
        assertThat(verdict(rule("VR-BE-0001", "1.0.0", logic)).decision()).isEqualTo(Decision.PASSED);
    }

    @Test
    void a_verdict_can_be_repeated_from_what_it_names_and_names_nobody() {
        Verdict verdict = verdict(PASSING);
        assertThat(verdict.evidence().certificate()).isEqualTo(Fingerprint.of(ROSES));
        assertThat(verdict.evidence().clock()).isEqualTo(NOON);
        assertThat(verdict.evidence().trustList()).isEqualTo("trusted");
        assertThat(verdict.rules().getFirst().hash()).isEqualTo(PASSING.hash());
        assertThat(verdict).isEqualTo(verdict(PASSING));
        assertThat(verdict.toString()).doesNotContain("1950", "EU/1/20/1528");
    }

    @Test
    void the_order_of_codes_does_not_change_the_evidence_and_another_code_does() {
        assertThat(valueSets("A", "B")).isEqualTo(valueSets("B", "A")).isNotEqualTo(valueSets("A", "C"));
    }

    private static String valueSets(String... codes) {
        Codes sets = Codes.of(Map.of("products", List.of(codes)));
        return new Question(ROSES, "BE", "FR", NOON, sets, "trusted").evidence().valueSets();
    }
}
