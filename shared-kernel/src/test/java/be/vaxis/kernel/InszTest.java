package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InszTest {

    @ParameterizedTest
    @CsvSource({
        "85073003328, 1985-07-30, MALE, false",
        "93051822361, 1993-05-18, MALE, false",
        "17073003384, 2017-07-30, MALE, false",
        "98472899765, 1998-07-28, MALE, true",
        "01490700185, 2001-09-07, MALE, true",
        "25012500271, 1925-01-25, FEMALE, false",
    })
    void the_digits_tell_century_sex_and_bis(String digits, String born, Sex sex, boolean bis) {
        var insz = Insz.parse(digits);

        assertThat(insz.birthDate()).contains(PartialDate.parse(born));
        assertThat(insz.sex()).contains(sex);
        assertThat(insz.isBis()).isEqualTo(bis);
    }

    @ParameterizedTest
    @ValueSource(strings = {"85.07.30-033.28", "85 07 30 033 28", "850730-03328", " 85073003328 "})
    void the_printed_form_and_spaces_are_read(String typed) {
        assertThat(Insz.parse(typed).value()).isEqualTo("85073003328");
    }

    @Test
    void it_is_printed_with_points_and_a_hyphen() {
        assertThat(new Insz("85073003328").formatted()).isEqualTo("85.07.30-033.28");
    }

    @ParameterizedTest
    @CsvSource({
        "month and day unknown, 850000033, 1985",
        "the counter of 1985 ran out once, 850001033, 1985",
        "a day that July has not, 850732033, 1985-07",
        "day unknown, 850700033, 1985-07",
    })
    void an_unknown_part_stays_unknown(String what, String firstNine, String born) {
        assertThat(Insz.parse(InszTexts.before2000(firstNine)).birthDate())
                .as(what)
                .contains(PartialDate.parse(born));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000001", "002001", "004001"})
    void the_fictitious_date_means_that_nothing_is_known(String fictitious) {
        assertThat(Insz.parse(InszTexts.before2000(fictitious + "001")).birthDate())
                .isEmpty();
        assertThat(Insz.parse(InszTexts.since2000(fictitious + "001")).birthDate())
                .isEmpty();
    }

    @Test
    void a_bis_number_raised_by_20_was_given_without_knowing_the_sex() {
        assertThat(Insz.parse(InszTexts.before2000("852730033")).sex()).isEmpty();
        assertThat(Insz.parse(InszTexts.before2000("854730033")).sex()).contains(Sex.MALE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "998"})
    void serial_numbers_run_from_001_to_998(String serial) {
        assertThat(Insz.parse(InszTexts.before2000("850730" + serial))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"850730000", "850730999", "851330033", "851930033", "853330033", "853930033", "855330033"})
    void no_serial_number_or_month_lies_outside(String firstNine) {
        assertThatThrownBy(() -> Insz.parse(InszTexts.before2000(firstNine))).isInstanceOf(InvalidInsz.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8507300332", "850730033281", "8507300332A", "85/07/30 033 28", "٨٥٠٧٣٠٠٣٣٢٨", "00000000097"
            })
    void what_is_no_number_of_this_shape_is_refused(String typed) {
        assertThatThrownBy(() -> Insz.parse(typed)).isInstanceOf(InvalidInsz.class);
    }

    @Test
    void a_birth_year_after_that_of_today_is_refused_when_the_day_is_told() {
        var born2030 = InszTexts.since2000("300101001");

        assertThat(Insz.parse(born2030)).isNotNull();
        assertThat(Insz.parse(born2030, LocalDate.of(2030, 1, 1))).isNotNull();
        assertThatThrownBy(() -> Insz.parse(born2030, LocalDate.of(2029, 12, 31)))
                .isInstanceOf(InvalidInsz.class);
    }

    @Test
    void somebody_born_in_the_last_century_is_never_of_the_future() {
        assertThat(Insz.parse("85073003328", LocalDate.of(2021, 1, 1))).isNotNull();
    }

    @Test
    void a_refusal_has_a_stable_type() {
        assertThatThrownBy(() -> Insz.parse("x"))
                .isInstanceOfSatisfying(
                        InvalidWord.class, e -> assertThat(e.type()).isEqualTo("kernel:invalidInsz"));
    }
}
