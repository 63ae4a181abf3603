package be.vaxis.pharmacovigilance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IsoWeekTest {

    @Test
    void the_first_days_of_january_may_belong_to_the_year_before() {
        assertThat(IsoWeek.of(LocalDate.parse("2021-01-03"))).hasToString("2020-W53");
        assertThat(IsoWeek.of(LocalDate.parse("2021-01-04"))).hasToString("2021-W01");
    }

    @Test
    void a_week_is_written_with_its_year_and_two_digits() {
        assertThat(IsoWeek.parse("2021-W05").monday()).isEqualTo(LocalDate.parse("2021-02-01"));
        for (var wrong : new String[] {"2021-W54", "2021-5", "", "2021-W05-2", "2021-02-01"}) {
            assertThatExceptionOfType(InvalidIsoWeek.class).isThrownBy(() -> IsoWeek.parse(wrong));
        }
    }

    @Property
    void every_day_lies_in_the_week_that_is_read_back_from_its_text(@ForAll @IntRange(max = 30_000) int day) {
        var date = LocalDate.ofEpochDay(day);
        var week = IsoWeek.parse(IsoWeek.of(date).toString());
        assertThat(date).isBetween(week.monday(), week.monday().plusDays(6));
    }
}
