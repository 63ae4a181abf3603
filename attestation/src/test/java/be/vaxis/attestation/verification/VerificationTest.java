package be.vaxis.attestation.verification;

import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.hcert.TestSigner;
import be.vaxis.attestation.hcert.dcc.Event.Vaccination;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.RuleVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {

    static final String CODE = House.code(DOSE);

    final House house = new House();

    @Test
    void a_certificate_that_keeps_all_rules_passes() {
        var answer = house.verify(CODE, "BE");
        assertThat(answer.examined().decision()).isEqualTo(Decision.PASSED);
        assertThat(answer.examined().stopped()).isNull();
        assertThat(answer.examined().rules())
                .extracting(RuleVerdict::identifier)
                .containsExactly("GR-BE-0001", "VR-BE-0001", "VR-BE-0002", "VR-BE-0003");
    }

    @Test
    void blanks_around_the_code_mean_nothing() {
        assertThat(house.verify("  " + CODE + "\r\n", "be ").examined().decision())
                .isEqualTo(Decision.PASSED);
    }

    @Test
    void one_that_does_not_keep_a_rule_is_refused_by_that_rule() {
        house.now = HcertFixtures.ISSUED; // day 16
        var late = new Vaccination(
                DOSE.disease(),
                DOSE.prophylaxis(),
                DOSE.product(),
                DOSE.holder(),
                1,
                2,
                DOSE.given(),
                DOSE.country(),
                DOSE.issuer(),
                DOSE.id());
        var answer = house.verify(House.code(late), "BE").examined();
        assertThat(answer.stopped()).isEqualTo(Step.RULES);
        assertThat(answer.reasons()).extracting(RuleVerdict::identifier).containsExactly("VR-BE-0002");
    }

    @Test
    void a_country_without_rules_leaves_it_open() {
        var answer = house.verify(CODE, "NL").examined();
        assertThat(answer.decision()).isEqualTo(Decision.OPEN);
        assertThat(answer.stopped()).isEqualTo(Step.RULES);
    }

    @Test
    void what_was_withdrawn_is_refused_at_a_step_of_its_own_before_the_rules() {
        house.revoked = true;
        var answer = house.verify(CODE, "BE").examined();
        assertThat(answer.decision()).isEqualTo(Decision.FAILED);
        assertThat(answer.stopped()).isEqualTo(Step.REVOCATION);
        assertThat(answer.rules()).isEmpty();
    }

    @Test
    void whoever_is_not_on_the_list_signs_nothing() {
        house.trusted = List.of(TestSigner.ec().certificate());
        assertThat(house.verify(CODE, "BE").examined().stopped()).isEqualTo(Step.SIGNER);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-28T12:00:00Z,", "2021-12-28T12:00:00.001Z,EXPIRY", "2021-06-30T12:00:00Z,EXPIRY"})
    void it_passes_until_the_moment_at_which_it_expires(Instant at, Step stopped) {
        house.now = at;
        assertThat(house.verify(CODE, "BE").examined().stopped()).isEqualTo(stopped);
    }

    @Test
    void a_text_that_is_no_code_is_refused_at_its_first_step() {
        assertThat(house.verify("hello", "BE").examined().stopped()).isEqualTo(Step.PREFIX);
        assertThat(house.verify("HC1:", "BE").examined().decision()).isEqualTo(Decision.FAILED);
    }

    @Test
    void another_moment_can_be_asked_for_from_2020_to_2099() {
        var there = Destination.parse("BE");
        var tooLate = Instant.parse("2022-06-01T00:00:00Z");
        assertThat(house.verification.verify(CODE, there, tooLate).examined().stopped())
                .isEqualTo(Step.EXPIRY);
        assertThatThrownBy(() -> house.verification.verify(CODE, there, Instant.MAX))
                .isInstanceOf(InvalidDestination.class);
        assertThatThrownBy(() -> house.verification.verify(CODE, there, Instant.parse("2019-12-31T23:59:59.999Z")))
                .isInstanceOf(InvalidDestination.class);
    }

    @Test
    void a_country_that_does_not_exist_is_no_destination() {
        assertThatThrownBy(() -> Destination.parse("XQ")).isInstanceOf(InvalidDestination.class);
    }

    @Test
    void what_others_withdrew_is_told_to_be_old_after_a_day_and_when_they_were_never_asked() {
        assertThat(house.verify(CODE, "BE").withdrawnStale()).isFalse();
        assertThat(house.verify(CODE, "BE").withdrawnAsOf()).isEqualTo(house.now);
        house.now = house.now.plus(Duration.ofHours(24)).plusMillis(1);
        assertThat(house.verify(CODE, "BE").withdrawnStale()).isTrue();
        house.asked = null;
        house.now = house.now.plus(Duration.ofHours(1));
        assertThat(house.verify(CODE, "BE").withdrawnStale()).isTrue();
        assertThat(house.verify(CODE, "BE").withdrawnAsOf()).isNull();
    }

    @Test
    void a_trust_list_is_stale_after_a_day_and_when_there_is_none() {
        assertThat(house.verify(CODE, "BE").stale()).isFalse();
        house.asOf = house.now.minusSeconds(86_400);
        assertThat(house.verify(CODE, "BE").stale()).isFalse();
        house.asOf = house.now.minusSeconds(86_401);
        assertThat(house.verify(CODE, "BE").stale()).isTrue();
        house.asOf = null;
        assertThat(house.verify(CODE, "BE").stale()).isTrue();
    }

    @Test
    void what_is_kept_names_the_grounds_and_nobody() {
        UUID number = house.verify(CODE, "BE").number();
        GivenVerdict kept = house.table.get(number);
        assertThat(kept.rules()).hasSize(4);
        assertThat(kept.signers()).hasSize(1);
        assertThat(kept.trustList()).isEqualTo("list-1");
        assertThat(kept.valueSets()).hasSize(64);
        assertThat(kept.toString()).doesNotContain("PEETERS", "Peeters", "ANNA", "1964", "1X2Y3Z4", CODE);
    }

    @Test
    void two_verdicts_on_one_certificate_share_no_name_of_it() {
        UUID one = house.verify(CODE, "BE").number();
        UUID other = house.verify(CODE, "BE").number();
        assertThat(house.table.get(one).certificate())
                .isNotEqualTo(house.table.get(other).certificate());
    }

    @Test
    void an_answer_prints_without_the_person() {
        assertThat(house.verify(CODE, "BE").toString()).doesNotContain("Peeters", "PEETERS", "1964");
    }
}
