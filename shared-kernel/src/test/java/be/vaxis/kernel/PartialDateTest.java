package be.vaxis.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"1985", "1985-07", "1985-07-30", "2004-02-29"})
    void it_is_written_as_far_as_it_is_known(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "85",
                "1985-7",
                "1985-13",
                "1985-00",
                "1985-02-30",
                "2005-02-29",
                "0999",
                "30-07-1985",
                "1985-07-30T00:00"
            })
    void no_other_text_is_a_date(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(InvalidPartialDate.class);
    }

    @Test
    void a_day_needs_a_month() {
        assertThatThrownBy(() -> new PartialDate(1985, null, 30)).isInstanceOf(InvalidPartialDate.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-05-06, 17, 17, the day before the birthday",
        "2003-05-05, 18, 18, the birthday",
        "2003-05,    17, 18, day unknown",
        "2003-04,    18, 18, day unknown but certainly past",
        "2003,       17, 18, month unknown",
        "2004-02-29, 17, 17, a leap day",
        "2022-01-01, 0,  0,  not yet born",
    })
    void an_unknown_part_makes_the_age_a_range(String born, int certain, int atMost, String what) {
        var fifthOfMay = LocalDate.of(2021, 5, 5);

        assertThat(PartialDate.parse(born).ageOn(fifthOfMay)).as(what).isEqualTo(certain);
        assertThat(PartialDate.parse(born).oldestAgeOn(fifthOfMay)).as(what).isEqualTo(atMost);
    }

    @ParameterizedTest
    @CsvSource({"2022-02-28, 17", "2022-03-01, 18", "2024-02-28, 19", "2024-02-29, 20"})
    void who_was_born_on_a_leap_day_grows_older_on_the_first_of_march(LocalDate date, int age) {
        assertThat(PartialDate.parse("2004-02-29").ageOn(date)).isEqualTo(age);
    }

    @Property
    void a_known_date_gives_the_calendar_age(@ForAll("days") LocalDate birth, @ForAll("days") LocalDate date) {
        var expected = birth.isAfter(date) ? 0 : Period.between(birth, date).getYears();

        assertThat(PartialDate.of(birth).ageOn(date)).isEqualTo(expected);
        assertThat(PartialDate.of(birth).oldestAgeOn(date)).isEqualTo(expected);
        assertThat(PartialDate.of(birth).exact()).contains(birth);
    }

    @Property
    void both_readings_hold_every_day_it_can_be(@ForAll("days") LocalDate birth, @ForAll("days") LocalDate date) {
        var year = new PartialDate(birth.getYear(), null, null);
        var month = new PartialDate(birth.getYear(), birth.getMonthValue(), null);
        var age = PartialDate.of(birth).ageOn(date);

        assertThat(age).isBetween(month.ageOn(date), month.oldestAgeOn(date));
        assertThat(age).isBetween(year.ageOn(date), year.oldestAgeOn(date));
        assertThat(birth).isBetween(year.earliest(), year.latest()).isBetween(month.earliest(), month.latest());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2030),
                        Arbitraries.integers().between(0, 364))
                .as((year, day) -> LocalDate.ofYearDay(year, 1).plusDays(day));
    }
}
