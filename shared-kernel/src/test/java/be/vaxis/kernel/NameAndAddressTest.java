package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NameAndAddressTest {

    private static final PostalCode GENT = new PostalCode("9000");

    @Test
    void a_name_is_trimmed_and_read_given_name_first() {
        assertThat(new PersonName(" Peeters ", " Anna ").full()).isEqualTo("Anna Peeters");
    }

    @Test
    void some_people_have_one_name_only() {
        assertThat(new PersonName("Sukarno", "").full()).isEqualTo("Sukarno");
    }

    @Test
    void nobody_is_without_a_family_name() {
        assertThatThrownBy(() -> new PersonName(" ", "Anna")).isInstanceOf(InvalidPersonName.class);
    }

    @Test
    void a_name_is_one_line_of_at_most_200_characters() {
        assertThat(new PersonName("P".repeat(200), "Anna").family()).hasSize(200);
        assertThatThrownBy(() -> new PersonName("P".repeat(201), "Anna")).isInstanceOf(InvalidPersonName.class);
        assertThatThrownBy(() -> new PersonName("Peeters\nAnna", "")).isInstanceOf(InvalidPersonName.class);
    }

    @Test
    void an_address_has_a_street_a_number_and_a_place() {
        assertThat(new Address("Korenmarkt", " 1A ", null, GENT, "Gent").number())
                .isEqualTo("1A");
        assertThatThrownBy(() -> new Address("", "1", null, GENT, "Gent")).isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> new Address("Korenmarkt", " ", null, GENT, "Gent"))
                .isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> new Address("Korenmarkt", "1", "", GENT, "Gent"))
                .isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> new Address("Korenmarkt", "1", null, GENT, "")).isInstanceOf(InvalidAddress.class);
    }
}
