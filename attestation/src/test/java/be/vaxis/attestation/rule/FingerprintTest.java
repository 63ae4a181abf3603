package be.vaxis.attestation.rule;

import static be.vaxis.attestation.rule.RuleFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void names_are_put_in_order_and_spaces_left_out() {
        assertThat(Fingerprint.canonical(json("{ 'b' : [ 2.0, null, true ], 'a' : 'é\\n' }")))
                .isEqualTo("{\"a\":\"é\\n\",\"b\":[2,null,true]}");
    }

    @Test
    void the_order_of_a_list_counts() {
        assertThat(Fingerprint.of(json("[1,2]"))).isNotEqualTo(Fingerprint.of(json("[2,1]")));
    }

    @Test
    void a_text_is_not_the_number_that_it_spells() {
        assertThat(Fingerprint.of(json("'1'"))).isNotEqualTo(Fingerprint.of(json("1")));
    }

    @Test
    void it_is_sha_256() {
        assertThat(Fingerprint.of(json("{}")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
