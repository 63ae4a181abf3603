package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CnkTest {

    @ParameterizedTest
    @ValueSource(strings = {"1149939", "4670576", "2055218", "1713189", "1149-939"})
    void real_codes_have_the_check_digit(String typed) {
        assertThat(Cnk.parse(typed).hasValidCheckDigit()).isTrue();
    }

    @Test
    void a_wrong_check_digit_is_a_warning_and_no_refusal() {
        assertThat(Cnk.parse("1439562").hasValidCheckDigit()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "114993", "11499399", "114993X"})
    void another_length_is_refused(String typed) {
        assertThatThrownBy(() -> Cnk.parse(typed)).isInstanceOf(InvalidCnk.class);
    }

    @Property
    void every_single_wrong_digit_is_seen(
            @ForAll @IntRange(max = 9_999_999) int number,
            @ForAll @IntRange(max = 6) int place,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        var digits = "%07d".formatted(number);
        var wrong = (digits.charAt(place) - '0' + by) % 10;
        var mistyped = digits.substring(0, place) + wrong + digits.substring(place + 1);

        assertThat(Cnk.parse(digits).hasValidCheckDigit() && Cnk.parse(mistyped).hasValidCheckDigit())
                .isFalse();
    }

    @Property
    void a_swap_of_neighbours_is_seen_unless_they_are_0_and_9(
            @ForAll @IntRange(max = 9_999_999) int number, @ForAll @IntRange(max = 5) int place) {
        var digits = "%07d".formatted(number);
        var apart = Math.abs(digits.charAt(place) - digits.charAt(place + 1));
        var swapped = digits.substring(0, place)
                + digits.charAt(place + 1)
                + digits.charAt(place)
                + digits.substring(place + 2);

        if (apart != 0 && apart != 9) {
            assertThat(Cnk.parse(digits).hasValidCheckDigit()
                            && Cnk.parse(swapped).hasValidCheckDigit())
                    .isFalse();
        }
    }
}
