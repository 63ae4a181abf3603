package be.vaxis.attestation.certlogic;

import static be.vaxis.attestation.certlogic.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.certlogic.Value.Moment;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DateTimesCountTest {

    @Property
    void hours_and_days_count_the_same_hours(@ForAll @IntRange(min = -100_000, max = 100_000) int days) {
        assertThat(plus("2021-03-27T22:30:00+01:00", days, "day"))
                .isEqualTo(plus("2021-03-27T22:30:00+01:00", days * 24, "hour"));
    }

    @Property
    void a_year_is_twelve_months(
            @ForAll @IntRange(min = 0, max = 1460) int day, @ForAll @IntRange(min = -99, max = 99) int years) {
        String text = LocalDate.of(2020, 1, 1).plusDays(day).toString();
        assertThat(plus(text, years, "year")).isEqualTo(plus(text, years * 12, "month"));
    }

    private static Instant plus(String text, int amount, String unit) {
        return ((Moment) value("{'plusTime':['%s',%d,'%s']}".formatted(text, amount, unit))).value();
    }
}
