package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VaccinationCodeTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void a_drawn_code_reads_back_as_people_type_it(@ForAll long seed) {
        var code = VaccinationCode.draw(new Random(seed));

        assertThat(VaccinationCode.parse(code.printed())).isEqualTo(code);
        assertThat(VaccinationCode.parse(" " + code.printed().toLowerCase().replace('-', ' ')))
                .isEqualTo(code);
        assertThat(VaccinationCode.parse(code.printed().replace('0', 'O').replace('1', 'l')))
                .isEqualTo(code);
    }

    @Property
    void every_single_wrong_symbol_is_noticed(
            @ForAll long seed, @ForAll @IntRange(max = 15) int place, @ForAll @IntRange(max = 31) int wrong) {
        var typed = new StringBuilder(VaccinationCode.draw(new Random(seed)).symbols());
        assumeTrue(typed.charAt(place) != SYMBOLS.charAt(wrong));
        typed.setCharAt(place, SYMBOLS.charAt(wrong));

        assertThatThrownBy(() -> VaccinationCode.parse(typed.toString())).isInstanceOf(InvalidVaccinationCode.class);
    }

    @Property
    void every_swap_of_two_symbols_is_noticed(
            @ForAll long seed, @ForAll @IntRange(max = 15) int one, @ForAll @IntRange(max = 15) int other) {
        String code = VaccinationCode.draw(new Random(seed)).symbols();
        assumeTrue(code.charAt(one) != code.charAt(other));
        var typed = new StringBuilder(code);
        typed.setCharAt(one, code.charAt(other));
        typed.setCharAt(other, code.charAt(one));

        assertThatThrownBy(() -> VaccinationCode.parse(typed.toString())).isInstanceOf(InvalidVaccinationCode.class);
    }

    @Test
    void a_code_of_fifteen_or_seventeen_symbols_is_no_code() {
        String code = VaccinationCode.draw(new Random(1)).symbols();

        assertThatThrownBy(() -> VaccinationCode.parse(code.substring(1))).isInstanceOf(InvalidVaccinationCode.class);
        assertThatThrownBy(() -> VaccinationCode.parse(code + "0")).isInstanceOf(InvalidVaccinationCode.class);
    }

    @Test
    void neither_a_code_nor_the_refusal_of_one_prints_its_symbols() {
        var code = VaccinationCode.draw(new Random(1));

        assertThat(code.toString()).doesNotContain(code.symbols().substring(0, 4));
        assertThatThrownBy(() -> VaccinationCode.parse("SECRET")).hasMessageNotContaining("SECRET");
    }
}
