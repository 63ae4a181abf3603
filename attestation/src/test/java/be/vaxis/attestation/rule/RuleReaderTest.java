package be.vaxis.attestation.rule;

import static be.vaxis.attestation.rule.RuleFixtures.YES;
import static be.vaxis.attestation.rule.RuleFixtures.changed;
import static be.vaxis.attestation.rule.RuleFixtures.json;
import static be.vaxis.attestation.rule.RuleFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RuleReaderTest {

    @Test
    void a_rule_is_read_as_its_country_published_it() {
        Rule rule = rule("VR-BE-0001", "1.10.0", YES);
        assertThat(rule.type()).isEqualTo(RuleType.ACCEPTANCE);
        assertThat(rule.version()).isEqualTo(new Version(1, 10, 0));
        assertThat(rule.until()).isEqualTo(Instant.parse("2022-06-01T00:00:00Z"));
        assertThat(rule.descriptionIn("en")).isEqualTo("Two doses.");
        assertThat(rule.affectedFields()).containsExactly("v.0.dn");
        assertThat(rule.region()).isEmpty();
    }

    @Test
    void the_moment_from_which_it_holds_is_read_in_every_form_that_was_published() {
        assertThat(from("2021-07-01T00:00:00+02:00")).isEqualTo(Instant.parse("2021-06-30T22:00:00Z"));
        assertThat(from("2021-07-01T00:00:00.123Z")).isEqualTo(Instant.parse("2021-07-01T00:00:00.123Z"));
        assertThat(from("2021-07-01T00:00:00.123456+0200")).isEqualTo(Instant.parse("2021-06-30T22:00:00.123456Z"));
        assertThat(from("2021-07-01T00:00:00")).isEqualTo(Instant.parse("2021-07-01T00:00:00Z"));
        assertThat(from("2021-07-01")).isEqualTo(Instant.parse("2021-07-01T00:00:00Z"));
    }

    @Test
    void it_says_what_it_asks_in_the_language_of_the_reader_or_else_in_english() {
        Rule dutch = changed(YES, "[{", "[{'lang':'nl','desc':'Twee dosissen.'},{");
        assertThat(dutch.descriptionIn("nl")).isEqualTo("Twee dosissen.");
        assertThat(dutch.descriptionIn("de")).isEqualTo("Two doses.");
        assertThat(changed(YES, "EN", "fr").descriptionIn("de")).isEmpty();
    }

    @Test
    void a_moment_that_is_none_is_told() {
        assertThatThrownBy(() -> from("1 July 2021")).hasMessage("VR-BE-0001: ValidFrom is malformed");
        assertThatThrownBy(() -> from("2021-02-30")).hasMessage("VR-BE-0001: ValidFrom is malformed");
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThatThrownBy(() ->
                        RuleReader.read(json("{'Identifier':'VR-BE-0001','Type':'Wish','Version':'one','Logic':true}")))
                .isInstanceOf(UnreadableRule.class)
                .hasMessageContainingAll(
                        "VR-BE-0001", "Type is malformed", "Version is malformed", "ValidTo is missing");
    }

    @Test
    void logic_that_is_none_is_kept_with_its_faults() {
        assertThat(rule("VR-BE-0001", "1.0.0", "{'or':[true]}").logic().faults())
                .hasSize(1);
    }

    @Test
    void a_rule_is_known_by_what_it_says_not_by_how_it_is_written() {
        String hash = rule("VR-BE-0001", "1.0.0", "{'===':[1,1]}").hash();
        assertThat(rule("VR-BE-0001", "1.0.0", " { '===' : [ 1.0, 1 ] } ").hash())
                .isEqualTo(hash);
        assertThat(rule("VR-BE-0001", "1.0.0", "{'===':[1,2]}").hash()).isNotEqualTo(hash);
        assertThat(rule("VR-BE-0001", "1.0.1", "{'===':[1,1]}").hash()).isNotEqualTo(hash);
    }

    private static Instant from(String text) {
        return changed(YES, "2021-06-01T00:00:00Z", text).from();
    }
}
