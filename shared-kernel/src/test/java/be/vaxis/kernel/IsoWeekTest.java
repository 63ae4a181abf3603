package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest
    @CsvSource({"2021-W18, 2021-05-03", "2020-W53, 2020-12-28", "2021-W01, 2021-01-04", "2026-W53, 2026-12-28"})
    void a_week_is_read_and_printed_as_iso_numbers_it(String text, LocalDate monday) {
        assertThat(IsoWeek.parse(text)).isEqualTo(new IsoWeek(monday)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-18", "2021-W00", "2021-W53", "2021-W54", "", "W18", "2021-W18-1"})
    void what_names_no_week_is_refused(String text) {
        assertThatThrownBy(() -> IsoWeek.parse(text)).isInstanceOf(InvalidWord.class);
    }

    @Test
    void new_year_may_belong_to_the_old_year() {
        assertThat(IsoWeek.of(LocalDate.parse("2021-01-01"))).hasToString("2020-W53");
    }

    @Test
    void a_week_begins_on_monday() {
        assertThatThrownBy(() -> new IsoWeek(LocalDate.parse("2021-05-04"))).isInstanceOf(InvalidWord.class);
    }

    @Property
    void every_day_lies_in_the_week_that_is_read_back_from_its_text(@ForAll @IntRange(max = 30_000) int day) {
        var date = LocalDate.ofEpochDay(day);
        var week = IsoWeek.parse(IsoWeek.of(date).toString());
        assertThat(date).isBetween(week.monday(), week.sunday());
    }
}
