package be.vaxis.attestation.rulebook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.rule.Codes;
import be.vaxis.attestation.rule.Decision;
import be.vaxis.attestation.rule.InMemoryRules;
import be.vaxis.attestation.rule.Judge;
import be.vaxis.attestation.rule.Question;
import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleReader;
import be.vaxis.attestation.rule.RuleVerdict;
import be.vaxis.attestation.rule.Verdict;
import be.vaxis.attestation.valueset.ValueSets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The rules of Belgium that come with us, at both sides of each border. Days are counted in UTC. */
class OurRulesTest {

    static final List<Rule> RULES =
            OurRules.read().stream().map(RuleReader::read).toList();
    static final Judge JUDGE = new Judge(new InMemoryRules(RULES));
    static final Codes CODES = Codes.of(ValueSets.ours().codesOn(LocalDate.of(2023, 6, 1)));
    static final LocalDate GIVEN = LocalDate.of(2022, 3, 1);
    static final String SECOND_OF_TWO = dose(2, 2, "EU/1/20/1528");

    @ParameterizedTest
    @CsvSource({"13,VR-BE-0003", "14,", "270,", "271,VR-BE-0004"})
    void a_primary_series_counts_from_day_14_to_day_270(int day, String refusedBy) {
        assertThat(refusals(SECOND_OF_TWO, start(day))).isEqualTo(refusedBy == null ? Set.of() : Set.of(refusedBy));
        assertThat(refusals(SECOND_OF_TWO, end(day))).isEqualTo(refusedBy == null ? Set.of() : Set.of(refusedBy));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14, 271, 2_000})
    void a_booster_counts_at_once_and_without_limit(int day) {
        assertThat(refusals(dose(3, 3, "EU/1/20/1528"), start(day))).isEmpty();
        assertThat(refusals(dose(2, 1, "EU/1/20/1528"), start(day))).isEmpty();
        assertThat(refusals(dose(2, 2, "EU/1/20/1525"), start(day))).isEmpty();
    }

    @Test
    void a_booster_that_is_given_tomorrow_does_not_count() {
        assertThat(refusals(dose(3, 3, "EU/1/20/1528"), end(-1))).containsExactly("VR-BE-0003");
    }

    @Test
    void one_dose_of_janssen_is_a_series_and_no_booster() {
        assertThat(refusals(dose(1, 1, "EU/1/20/1525"), end(13))).containsExactly("VR-BE-0003");
        assertThat(refusals(dose(1, 1, "EU/1/20/1525"), start(14))).isEmpty();
    }

    @Test
    void below_18_a_series_has_no_limit() {
        String born = "'dob':'2004-03-01'";
        String minor = SECOND_OF_TWO.replace("'dob':'1964-03-12'", born);
        Instant lastDayAsMinor = GIVEN.minusDays(1).atTime(23, 59).toInstant(ZoneOffset.UTC);
        String longAgo = minor.replace(GIVEN.toString(), GIVEN.minusDays(300).toString());
        assertThat(refusals(longAgo, lastDayAsMinor)).isEmpty();
        assertThat(refusals(longAgo, start(0))).containsExactly("VR-BE-0004");
    }

    @Test
    void the_limit_of_270_days_did_not_hold_before_february_2022() {
        String longAgo =
                SECOND_OF_TWO.replace(GIVEN.toString(), GIVEN.minusDays(400).toString());
        assertThat(refusals(longAgo, Instant.parse("2022-01-31T23:59:59Z"))).isEmpty();
        assertThat(refusals(longAgo, Instant.parse("2022-02-01T00:00:00Z"))).containsExactly("VR-BE-0004");
    }

    @Test
    void a_series_that_is_not_complete_is_refused() {
        assertThat(refusals(dose(1, 2, "EU/1/20/1528"), start(20))).containsExactly("VR-BE-0002");
    }

    @Test
    void a_product_that_nobody_knows_is_refused() {
        assertThat(refusals(dose(2, 2, "EU/9/99/9999"), start(20))).containsExactly("VR-BE-0001");
    }

    @Test
    void another_disease_is_refused() {
        assertThat(refusals(SECOND_OF_TWO.replace("840539006", "36653000"), start(20)))
                .containsExactly("GR-BE-0001");
    }

    @ParameterizedTest
    @CsvSource({
        "LP6464-4,2022-03-04T12:00:00.000Z,",
        "LP6464-4,2022-03-04T12:00:00.001Z,TR-BE-0003",
        "LP217198-3,2022-03-02T12:00:00.000Z,",
        "LP217198-3,2022-03-02T12:00:00.001Z,TR-BE-0004",
        "LP6464-4,2022-03-01T11:59:59.999Z,TR-BE-0003",
        "LP0-0,2022-03-01T13:00:00.000Z,TR-BE-0001"
    })
    void a_molecular_test_counts_72_hours_and_a_rapid_one_24(String type, Instant at, String refusedBy) {
        assertThat(refusals(test(type, "260415000"), at)).isEqualTo(refusedBy == null ? Set.of() : Set.of(refusedBy));
    }

    @Test
    void a_positive_test_is_refused() {
        assertThat(refusals(test("LP6464-4", "260373001"), Instant.parse("2022-03-02T12:00:00Z")))
                .containsExactly("TR-BE-0002");
    }

    @ParameterizedTest
    @CsvSource({"10,RR-BE-0001", "11,", "180,", "181,RR-BE-0001"})
    void a_recovery_counts_from_day_11_to_day_180(int day, String refusedBy) {
        assertThat(refusals(recovery("2022-01-01", "2023-01-01"), start(day)))
                .isEqualTo(refusedBy == null ? Set.of() : Set.of(refusedBy));
        assertThat(refusals(recovery("2022-01-01", "2023-01-01"), end(day)))
                .isEqualTo(refusedBy == null ? Set.of() : Set.of(refusedBy));
    }

    @Test
    void a_recovery_counts_within_the_days_that_it_names_itself() {
        String named = recovery("2022-03-20", "2022-04-20");
        assertThat(refusals(named, Instant.parse("2022-03-19T23:59:59Z"))).containsExactly("RR-BE-0002");
        assertThat(refusals(named, Instant.parse("2022-03-20T00:00:00Z"))).isEmpty();
        assertThat(refusals(named, Instant.parse("2022-04-20T23:59:59Z"))).isEmpty();
        assertThat(refusals(named, Instant.parse("2022-04-21T00:00:00Z"))).containsExactly("RR-BE-0002");
    }

    @Test
    void what_a_certificate_leaves_out_is_open_and_not_passed() {
        Verdict verdict = verdict(SECOND_OF_TWO.replace("'dt':'2022-03-01',", ""), start(20));
        assertThat(verdict.decision()).isEqualTo(Decision.OPEN);
    }

    @Test
    void each_says_in_four_languages_what_it_asks_and_is_valid_certlogic() {
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.description().keySet()).containsExactlyInAnyOrder("nl", "fr", "de", "en");
            assertThat(rule.logic().faults()).isEmpty();
        });
    }

    private static Set<String> refusals(String certificate, Instant at) {
        Verdict verdict = verdict(certificate, at);
        assertThat(verdict.decision()).isNotEqualTo(Decision.OPEN);
        return verdict.rules().stream()
                .filter(rule -> rule.decision() == Decision.FAILED)
                .map(RuleVerdict::identifier)
                .collect(toSet());
    }

    private static Verdict verdict(String certificate, Instant at) {
        var payload = new JsonMapper().readTree(certificate.replace('\'', '"'));
        return JUDGE.judge(new Question(payload, "BE", "FR", at, CODES, ""));
    }

    private static Instant start(int day) {
        return GIVEN.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Instant end(int day) {
        return start(day + 1).minusMillis(1);
    }

    private static String dose(int number, int series, String product) {
        return "{'ver':'1.3.0','dob':'1964-03-12','v':[{'tg':'840539006','mp':'%s','dn':%d,'sd':%d,'dt':'%s','co':'FR'}]}"
                .formatted(product, number, series, GIVEN);
    }

    private static String test(String type, String result) {
        return "{'dob':'1964-03-12','t':[{'tg':'840539006','tt':'%s','tr':'%s','sc':'2022-03-01T13:00:00+01:00'}]}"
                .formatted(type, result);
    }

    private static String recovery(String from, String until) {
        return "{'dob':'1964-03-12','r':[{'tg':'840539006','fr':'%s','df':'%s','du':'%s'}]}"
                .formatted(GIVEN, from, until);
    }
}
