package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KboNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0566988259", "0406798006", "0566.988.259", "0406 798 006"})
    void a_number_with_right_check_digits_is_read(String typed) {
        assertThat(KboNumber.parse(KboNumber.parse(typed).formatted())).isEqualTo(KboNumber.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "566988259", "0566988258", "2566988259", "05669882590", "056698825A"})
    void another_number_is_refused(String typed) {
        assertThatThrownBy(() -> KboNumber.parse(typed)).isInstanceOf(InvalidKboNumber.class);
    }

    @Property
    void every_single_wrong_digit_is_seen(
            @ForAll @IntRange(max = 19_999_999) int firstEight,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = "%08d%02d".formatted(firstEight, 97 - firstEight % 97);
        var wrong = (digits.charAt(place) - '0' + by) % 10;
        var mistyped = digits.substring(0, place) + wrong + digits.substring(place + 1);

        assertThat(KboNumber.parse(digits).value()).isEqualTo(digits);
        assertThatThrownBy(() -> KboNumber.parse(mistyped)).isInstanceOf(InvalidKboNumber.class);
    }

    @Property
    void every_swap_of_neighbours_is_seen(
            @ForAll @IntRange(max = 19_999_999) int firstEight, @ForAll @IntRange(max = 8) int place) {
        var digits = "%08d%02d".formatted(firstEight, 97 - firstEight % 97);
        var swapped = digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);
        if (!swapped.equals(digits)) {
            assertThatThrownBy(() -> KboNumber.parse(swapped)).isInstanceOf(InvalidKboNumber.class);
        }
    }
}
