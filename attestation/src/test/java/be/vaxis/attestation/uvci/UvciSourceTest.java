package be.vaxis.attestation.uvci;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UvciSourceTest {

    private static final byte[] KEY = "sixteen bytes at".getBytes(US_ASCII);
    private static final UUID DOSE = new UUID(1, 2);
    private final UvciSource source = new UvciSource(KEY, "BE");

    @Test
    void a_dose_always_gets_the_same_identifier_and_its_next_certificate_another() {
        assertThat(source.of(DOSE, 1)).isEqualTo(new UvciSource(KEY, "BE").of(DOSE, 1));
        assertThat(source.of(DOSE, 2)).isNotEqualTo(source.of(DOSE, 1));
    }

    @Test
    void without_the_key_nobody_makes_it() {
        byte[] other = KEY.clone();
        other[0]++;
        assertThat(new UvciSource(other, "BE").of(DOSE, 1)).isNotEqualTo(source.of(DOSE, 1));
    }

    @Test
    void it_has_the_form_of_the_guidelines_and_a_right_check_character() {
        Uvci made = source.of(DOSE, 1);
        assertThat(made.value())
                .matches("URN:UVCI:01:BE:[A-Z2-7]{24}#[A-Z0-9/:]")
                .hasSizeLessThanOrEqualTo(72);
        assertThat(made.check()).isEqualTo(Uvci.Check.RIGHT);
    }

    @Test
    void every_bit_of_it_is_used() {
        Set<String> seen = new HashSet<>();
        for (int dose = 0; dose < 2000; dose++) {
            String opaque = source.of(new UUID(0, dose), 1).value().substring(15, 39);
            for (int place = 0; place < opaque.length(); place++) {
                seen.add(place + ":" + opaque.charAt(place));
            }
        }
        assertThat(seen).hasSize(24 * 32);
    }

    @Test
    void a_short_key_and_a_country_of_three_letters_are_refused() {
        assertThatThrownBy(() -> new UvciSource(new byte[15], "BE")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new UvciSource(KEY, "BEL")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> source.of(DOSE, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
