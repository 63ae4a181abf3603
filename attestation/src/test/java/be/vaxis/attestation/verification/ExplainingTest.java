package be.vaxis.attestation.verification;

import static be.vaxis.attestation.hcert.HcertFixtures.DOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;

import be.vaxis.attestation.hcert.HcertFixtures;
import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.RuleReader;
import be.vaxis.attestation.rulebook.StoredRulesOf;
import be.vaxis.attestation.verification.Explanation.Missing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplainingTest {

    static final String CODE = House.code(DOSE);

    final House house = new House();

    @Test
    void a_green_one_is_green_again_on_the_grounds_of_then() {
        var explanation = explain(house.verify(CODE, "BE").number());
        assertThat(explanation.same()).isTrue();
        assertThat(explanation.verdict().decision()).isEqualTo(Decision.PASSED);
        assertThat(explanation.rules()).hasSize(4);
        assertThat(explanation.trustListChanged()).isFalse();
    }

    @Test
    void a_stricter_rule_another_trust_list_and_a_year_change_nothing() {
        UUID number = house.verify(CODE, "BE").number();
        house.rules.table.add(RuleReader.read(StoredRulesOf.json("""
                {'Identifier':'VR-BE-0001','Type':'Acceptance','Country':'BE','Version':'2.0.0','SchemaVersion':'1.0.0',
                 'Engine':'CERTLOGIC','EngineVersion':'1.3.3','CertificateType':'Vaccination',
                 'Description':[{'lang':'en','desc':'Nothing passes.'}],'ValidFrom':'2021-01-01T00:00:00Z',
                 'ValidTo':'2030-01-01T00:00:00Z','AffectedFields':[],'Logic':false}""")));
        house.trusted = List.of();
        house.trustList = "list-2";
        house.now = Instant.parse("2022-10-01T00:00:00Z");
        assertThat(house.verify(CODE, "BE").examined().decision()).isEqualTo(Decision.FAILED);

        var explanation = explain(number);
        assertThat(explanation.same()).isTrue();
        assertThat(explanation.again()).extracting(Examined::decision).isEqualTo(Decision.PASSED);
        assertThat(explanation.trustListChanged()).isTrue();
    }

    @Test
    void red_ones_are_red_again_wherever_they_were_stopped() {
        house.revoked = true;
        UUID withdrawn = house.verify(CODE, "BE").number();
        house.revoked = false;
        house.trusted = List.of();
        UUID unsigned = house.verify(CODE, "BE").number();
        house.trusted = List.of(House.SIGNER.certificate());
        assertThat(explain(withdrawn))
                .returns(true, Explanation::same)
                .extracting(Explanation::again)
                .extracting(Examined::stopped)
                .isEqualTo(Step.REVOCATION);
        assertThat(explain(unsigned))
                .returns(true, Explanation::same)
                .extracting(Explanation::again)
                .extracting(Examined::stopped)
                .isEqualTo(Step.SIGNER);
    }

    @Test
    void also_nonsense_is_explained() {
        UUID number = house.verify("HC1:nonsense", "BE").number();
        assertThat(house.explaining.explain("HC1:nonsense", number).same()).isTrue();
    }

    @Test
    void grounds_that_are_gone_are_named() {
        UUID number = house.verify(CODE, "BE").number();
        String gone = house.rules.table.removeFirst().hash();
        doReturn(Optional.empty()).when(house.kept).valueSets(anyString());
        doReturn(Optional.empty()).when(house.kept).signer(anyString());
        var explanation = explain(number);
        assertThat(explanation.again()).isNull();
        assertThat(explanation.same()).isFalse();
        assertThat(explanation.missing())
                .extracting(Missing::kind)
                .containsExactly(Missing.Kind.RULE, Missing.Kind.SIGNER, Missing.Kind.VALUE_SETS);
        assertThat(explanation.missing().getFirst().hash()).isEqualTo(gone);
        assertThat(explanation.rules()).hasSize(3);
    }

    @Test
    void another_answer_than_the_grounds_give_is_seen() {
        UUID number = house.verify(CODE, "BE").number();
        GivenVerdict told = house.table.get(number);
        house.table.put(
                number,
                new GivenVerdict(
                        number,
                        told.given(),
                        told.certificate(),
                        told.clock(),
                        told.country(),
                        told.decision(),
                        told.stopped(),
                        told.revoked(),
                        told.rules(),
                        List.of(Decision.PASSED, Decision.PASSED, Decision.PASSED, Decision.FAILED),
                        told.valueSets(),
                        told.trustList(),
                        told.signers()));
        assertThat(explain(number).same()).isFalse();
    }

    @Test
    void to_whoever_shows_another_certificate_there_is_no_such_verdict() {
        UUID number = house.verify(CODE, "BE").number();
        String other = House.code(HcertFixtures.RECOVERY);
        assertThatThrownBy(() -> house.explaining.explain(other, number)).isInstanceOf(UnknownVerdict.class);
        assertThatThrownBy(() -> house.explaining.explain(CODE, new UUID(7, 7))).isInstanceOf(UnknownVerdict.class);
    }

    private Explanation explain(UUID number) {
        return house.explaining.explain(CODE, number);
    }
}
