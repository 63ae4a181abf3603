package be.vaxis.attestation.rule;

import static be.vaxis.attestation.rule.RuleFixtures.NOON;
import static be.vaxis.attestation.rule.RuleFixtures.YES;
import static be.vaxis.attestation.rule.RuleFixtures.at;
import static be.vaxis.attestation.rule.RuleFixtures.changed;
import static be.vaxis.attestation.rule.RuleFixtures.question;
import static be.vaxis.attestation.rule.RuleFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rules a certificate meets: shown in Belgium, issued in France, on 1 July 2021. */
class JudgeTest {

    @Test
    void of_a_rule_only_the_newest_version_that_holds_is_asked() {
        Rule future = RuleReader.read(
                RuleFixtures.json(RuleFixtures.text("VR-BE-0001", "2.0.0", YES).replace("2021-06-01", "2021-08-01")));
        assertThat(applying(rule("VR-BE-0001", "1.9.0", YES), rule("VR-BE-0001", "1.10.0", YES), future))
                .extracting(rule -> rule.version().toString())
                .containsExactly("1.10.0");
    }

    @Test
    void rules_of_another_country_are_not_asked() {
        assertThat(applying(rule("VR-NL-0001", "1.0.0", YES), rule("VR-FR-0001", "1.0.0", YES)))
                .isEmpty();
    }

    @Test
    void who_issued_it_invalidates_and_nobody_else() {
        assertThat(applying(invalidation("IR-FR-0001"), invalidation("IR-BE-0001")))
                .extracting(Rule::identifier)
                .containsExactly("IR-FR-0001");
    }

    @Test
    void a_vaccination_meets_its_own_rules_and_the_general_ones() {
        assertThat(applying(changed(YES, "General", "Vaccination"))).hasSize(1);
        assertThat(applying(changed(YES, "General", "Test"))).isEmpty();
        assertThat(applying(changed(YES, "General", "Recovery"))).isEmpty();
    }

    @Test
    void a_rule_holds_at_its_first_moment_and_at_its_last() {
        Rule rule = rule("VR-BE-0001", "1.0.0", YES);
        assertThat(List.of(
                        rule.holdsAt(Instant.parse("2021-05-31T23:59:59.999Z")),
                        rule.holdsAt(Instant.parse("2021-06-01T00:00:00Z")),
                        rule.holdsAt(Instant.parse("2022-06-01T00:00:00Z")),
                        rule.holdsAt(Instant.parse("2022-06-01T00:00:00.001Z"))))
                .containsExactly(false, true, true, false);
        assertThat(new Judge(country -> List.of(rule)).thatApply(at(rule.until().plusMillis(1))))
                .isEmpty();
        assertThat(new Judge(country -> List.of(rule)).thatApply(at(NOON))).hasSize(1);
    }

    @Test
    void a_rule_of_a_region_stays_out() {
        assertThat(applying(changed(YES, "'Engine':", "'Region':'VLG','Engine':")))
                .isEmpty();
    }

    private static Rule invalidation(String identifier) {
        return RuleReader.read(
                RuleFixtures.json(RuleFixtures.text(identifier, "1.0.0", YES).replace("Acceptance", "Invalidation")));
    }

    private static List<Rule> applying(Rule... rules) {
        return new Judge(new InMemoryRules(List.of(rules))).thatApply(question());
    }
}
