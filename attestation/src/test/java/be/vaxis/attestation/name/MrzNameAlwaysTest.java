package be.vaxis.attestation.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MrzNameAlwaysTest {

    @Property
    void whatever_stands_in_a_name_the_result_suits_the_certificate(@ForAll String name) {
        assertThat(MrzName.of(name)).matches("([A-Z]+(<[A-Z]+)*)?").hasSizeLessThanOrEqualTo(80);
    }

    @Property
    void what_was_written_once_is_not_changed_again(@ForAll String name) {
        String written = MrzName.of(name);
        assertThat(MrzName.of(written.replace('<', ' '))).isEqualTo(written);
    }
}
