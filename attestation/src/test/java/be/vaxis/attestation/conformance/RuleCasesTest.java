package be.vaxis.attestation.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against the rules of the countries with their verdicts, where they are at hand. */
class RuleCasesTest {

    @Test
    void every_rule_says_of_every_certificate_what_its_country_says() {
        var tried = RuleCases.tried(DataFolder.orSkip("dcc.rules", "dcc-business-rules"));
        assertThat(tried).isNotEmpty().allMatch(Tried::agreed);
    }
}
