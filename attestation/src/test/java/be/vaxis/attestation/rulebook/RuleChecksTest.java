package be.vaxis.attestation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RuleChecksTest {

    static final Instant NOW = Instant.parse("2022-01-01T00:00:00Z");
    static final RuleSettings SETTINGS =
            new RuleSettings("BE", Duration.ofHours(48), Duration.ofDays(14), Duration.ofSeconds(10));

    static final String FIT = """
            {'Identifier':'VR-BE-0009','Type':'Acceptance','Country':'BE','Version':'1.1.0','SchemaVersion':'1.0.0',
             'Engine':'CERTLOGIC','EngineVersion':'1.3.3','CertificateType':'Vaccination',
             'Description':[{'lang':'en','desc':'Two doses.'}],'ValidFrom':'2022-01-05T00:00:00Z',
             'ValidTo':'2030-01-01T00:00:00Z','AffectedFields':['v.0.dn'],'Logic':true}""";

    @Test
    void a_fit_rule_has_no_faults() {
        assertThat(faults(FIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-02T23:59:59Z,ValidFrom",
        "2022-01-03T00:00:00Z,",
        "2022-01-15T00:00:00Z,",
        "2022-01-15T00:00:01Z,ValidFrom",
        "2030-01-01T00:00:00Z,ValidFrom"
    })
    void our_acceptance_rules_start_48_hours_to_two_weeks_ahead(String from, String field) {
        assertThat(faults("2022-01-05T00:00:00Z", from)).isEqualTo(field == null ? List.of() : List.of(field));
    }

    @Test
    void how_far_ahead_is_a_setting() {
        var atOnce = new RuleSettings("BE", Duration.ZERO, Duration.ofDays(14), Duration.ofSeconds(10));
        var rule = rule(FIT.replace("2022-01-05", "2022-01-01"));
        assertThat(new RuleChecks(atOnce, Set.of("BE"), NOW).of(0, rule, Optional.empty()))
                .isEmpty();
    }

    @Test
    void rules_of_others_and_invalidation_rules_start_when_they_start() {
        assertThat(faults(FIT.replace("BE", "FR").replace("2022-01-05", "2020-01-05")))
                .isEmpty();
        assertThat(faults(FIT.replace("Acceptance", "Invalidation")
                        .replace("VR-", "IR-")
                        .replace("2022-01-05", "2020-01-05")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0.9,", "1.1.0,Version", "1.10.0,Version"})
    void the_version_rises(String published, String field) {
        var newest = Optional.of(rule(FIT.replace("1.1.0", published)));
        var faults = new RuleChecks(SETTINGS, Set.of("BE"), NOW).of(0, rule(FIT), newest);
        assertThat(faults.stream().map(RuleFault::field)).isEqualTo(field == null ? List.of() : List.of(field));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "VR-BE-0009,VR-BE-9,Identifier",
                "VR-BE-0009,TR-BE-0009,Identifier",
                "VR-BE-0009,VR-FR-0009,Identifier",
                "Vaccination,General,Identifier",
                "CERTLOGIC,OTHER,Engine",
                "lang':'en,lang':'nl,Description",
                "2030-01-01,2022-01-05,ValidFrom",
                "2030-01-01,+10000-01-01,ValidFrom"
            })
    void what_does_not_fit_is_told_at_its_field(String from, String to, String field) {
        assertThat(faults(from, to)).containsExactly(field);
    }

    @Test
    void all_faults_are_told_at_once_those_of_the_logic_with_their_place() {
        var many = FIT.replace("true", "{'if':[{'vor':'payload'},1.5,true]}")
                .replace("'Country':'BE'", "'Country':'XX'")
                .replace("'en'", "'fr'");
        var faults = new RuleChecks(SETTINGS, Set.of("BE"), NOW).of(3, rule(many), Optional.empty());
        assertThat(faults.stream().map(RuleFault::field))
                .containsExactly("Identifier", "Country", "Description", "Logic", "Logic");
        assertThat(faults).allMatch(fault -> fault.index() == 3);
    }

    private static List<String> faults(String from, String to) {
        return faults(FIT.replace(from, to));
    }

    private static List<String> faults(String json) {
        return new RuleChecks(SETTINGS, Set.of("BE", "FR"), NOW)
                .of(0, rule(json), Optional.empty()).stream()
                        .map(RuleFault::field)
                        .toList();
    }

    private static Rule rule(String json) {
        return RuleReader.read(new JsonMapper().readTree(json.replace('\'', '"')));
    }
}
