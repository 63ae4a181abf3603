package be.vaxis.selection.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.PartialDate;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AgeRuleTest {

    @Property
    void a_day_of_birth_fits_exactly_when_the_age_on_that_day_does(
            @ForAll @IntRange(max = 47_500) int daysAfter1890,
            @ForAll @IntRange(max = 3_650) int daysAfter2020,
            @ForAll @IntRange(max = 110) int minimum,
            @ForAll @IntRange(max = 20) int more) {
        var on = LocalDate.of(2020, 1, 1).plusDays(daysAfter2020);
        var born = LocalDate.of(1890, 1, 1).plusDays(daysAfter1890);
        var rule = new AgeRule(on, minimum, minimum + more, List.of());
        int age = PartialDate.of(born).ageOn(on);
        if (born.isAfter(on)) {
            return;
        }

        assertThat(fits(rule, born)).isEqualTo(age >= minimum && age <= minimum + more);
    }

    @Example
    void one_grows_older_on_the_day_itself() {
        var seventy = new AgeRule(LocalDate.parse("2021-03-01"), 70, null, List.of());

        assertThat(fits(seventy, LocalDate.parse("1951-03-01"))).isTrue();
        assertThat(fits(seventy, LocalDate.parse("1951-03-02"))).isFalse();
    }

    @Example
    void an_unknown_day_is_read_as_late_as_it_can_be() {
        var seventy = new AgeRule(LocalDate.parse("2021-03-01"), 70, null, List.of());

        assertThat(fits(seventy, PartialDate.parse("1951").latest())).isFalse();
        assertThat(fits(seventy, PartialDate.parse("1951-02").latest())).isTrue();
        assertThat(fits(seventy, PartialDate.parse("1950").latest())).isTrue();
    }

    @Example
    void ages_that_fit_nobody_are_refused() {
        var today = LocalDate.parse("2021-03-01");

        assertThatThrownBy(() -> new AgeRule(today, 70, 69, List.of())).isInstanceOf(InvalidAgeRule.class);
        assertThatThrownBy(() -> new AgeRule(today, -1, null, List.of())).isInstanceOf(InvalidAgeRule.class);
        assertThat(new AgeRule(today, 70, 70, List.of())).isNotNull();
    }

    private static boolean fits(AgeRule rule, LocalDate born) {
        return !born.isBefore(rule.bornFrom()) && !born.isAfter(rule.bornUntil());
    }
}
