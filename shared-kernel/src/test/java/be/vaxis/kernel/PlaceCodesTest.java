package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000", "9999", " 9000 "})
    void a_postal_code_runs_from_1000_to_9999(String typed) {
        assertThat(PostalCode.parse(typed)).hasToString(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0999", "999", "10000", "B-9000", "90 00"})
    void nothing_else_is_a_postal_code(String typed) {
        assertThatThrownBy(() -> PostalCode.parse(typed)).isInstanceOf(InvalidPostalCode.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11001", "93090", " 44021 "})
    void a_nis_code_has_five_digits(String typed) {
        assertThat(Nis5.parse(typed).value()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1100", "01100", "110011", "1100A"})
    void nothing_else_is_a_nis_code(String typed) {
        assertThatThrownBy(() -> Nis5.parse(typed)).isInstanceOf(InvalidNis5.class);
    }

    @Test
    void places_sort_by_their_code() {
        assertThat(PostalCode.parse("1000")).isLessThan(PostalCode.parse("9000"));
        assertThat(Nis5.parse("11001")).isLessThan(Nis5.parse("44021"));
    }
}
