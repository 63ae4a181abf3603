package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RizivNumberTest {

    @ParameterizedTest
    @CsvSource({"97, 22", "89, 77", "83, 13", "79, 03"})
    void each_known_modulus_explains_check_digits(int modulus, String check) {
        assertThat("%02d".formatted(modulus - 101828 % modulus)).isEqualTo(check);
        assertThat(RizivNumber.parse("101828" + check + "004").hasValidCheckDigits())
                .isTrue();
    }

    @Test
    void other_check_digits_are_a_warning_and_no_refusal() {
        assertThat(RizivNumber.parse("10182804004").hasValidCheckDigits()).isFalse();
    }

    @Test
    void eight_digits_are_the_holder_and_three_the_qualification() {
        var number = RizivNumber.parse("1-01828-03-004");

        assertThat(number.holder()).isEqualTo("10182803");
        assertThat(number.qualification()).contains("004");
        assertThat(number.formatted()).isEqualTo("1-01828-03-004");
    }

    @Test
    void the_older_form_has_no_qualification() {
        var number = RizivNumber.parse("1-01828-03");

        assertThat(number.qualification()).isEmpty();
        assertThat(number.hasValidCheckDigits()).isTrue();
        assertThat(number.formatted()).isEqualTo("1-01828-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1018280", "101828030", "1018280300", "101828030044", "1018280300A"})
    void another_length_is_refused(String typed) {
        assertThatThrownBy(() -> RizivNumber.parse(typed)).isInstanceOf(InvalidRizivNumber.class);
    }
}
