package be.vaxis.attestation.certlogic;

import static be.vaxis.attestation.certlogic.Expressions.reason;
import static be.vaxis.attestation.certlogic.Expressions.value;
import static org.assertj.core.api.Assertions.assertThat;

import be.vaxis.attestation.certlogic.Value.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2004, 2004-12-31T00:00:00Z",
        "2004-02, 2004-02-29T00:00:00Z",
        "2003-02, 2003-02-28T00:00:00Z",
        "2004-02-01, 2004-02-01T00:00:00Z",
        "2021-06-01T10:00:00, 2021-06-01T10:00:00Z",
        "2021-06-01T10:00:00Z, 2021-06-01T10:00:00Z",
        "2021-06-01T10:00:00+2, 2021-06-01T08:00:00Z",
        "2021-06-01T10:00:00-02, 2021-06-01T12:00:00Z",
        "2021-06-01T10:00:00+130, 2021-06-01T08:30:00Z",
        "2021-06-01T10:00:00+0130, 2021-06-01T08:30:00Z",
        "2021-06-01T10:00:00+1:30, 2021-06-01T08:30:00Z",
        "2021-06-01T00:30:00+01:30, 2021-05-31T23:00:00Z",
        "2021-06-01T10:00:00.1, 2021-06-01T10:00:00.100Z",
        "2021-06-01T10:00:00.1239999Z, 2021-06-01T10:00:00.123Z",
        "2021-06-01T10:00:00.12345+02:00, 2021-06-01T08:00:00.123Z"
    })
    void every_form_of_the_specification_is_read(String text, Instant read) {
        assertThat(plus(text, 0, "day")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21-06-01",
                "2021-6-1",
                "2021-02-29",
                "2021-13",
                "2021-06-01T24:00:00",
                "2021-06-01T10:00",
                "2021-06-01 10:00:00",
                "2021-06-01T10:00:00+24",
                "2021-06-01T10:00:00+01:60",
                "2021-06-01T10:00:00.",
                " 2021-06-01"
            })
    void what_is_no_date_comes_to_no_result(String text) {
        assertThat(reason("{'plusTime':[{'var':''},0,'day']}", "'" + text + "'"))
                .contains("date-time");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-29, 1, day, 2020-03-01",
        "2020-02-29, 1, month, 2020-03-29",
        "2020-02-29, 1, year, 2021-03-01",
        "2020-02-29, 4, year, 2024-02-29",
        "2021-01-31, 1, month, 2021-03-03",
        "2021-03-31, -1, month, 2021-03-03",
        "2021-01-31, -2, month, 2020-12-01",
        "2021-12-31, 1, day, 2022-01-01"
    })
    void a_day_that_a_month_lacks_runs_on_into_the_next(String text, int amount, String unit, LocalDate day) {
        assertThat(plus(text, amount, unit)).isEqualTo(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    @Test
    void a_date_beyond_the_calendar_comes_to_no_result() {
        assertThat(reason("{'plusTime':['2021-01-01',9007199254740991,'year']}", "null"))
                .contains("beyond the calendar");
    }

    @Test
    void a_birth_date_has_no_time() {
        assertThat(value("{'dccDateOfBirth':['2004-02']}"))
                .isEqualTo(new Moment(Instant.parse("2004-02-29T00:00:00Z")));
        assertThat(reason("{'dccDateOfBirth':['2004-02-01T00:00:00Z']}", "null"))
                .contains("no date");
        assertThat(reason("{'dccDateOfBirth':['']}", "null")).contains("no date");
        assertThat(reason("{'dccDateOfBirth':[{'var':'x'}]}", "null")).contains("nothing");
    }

    @Test
    void a_moment_is_not_moved_twice() {
        assertThat(reason("{'plusTime':[{'plusTime':['2021',0,'day']},1,'day']}", "null"))
                .contains("a date-time");
    }

    private static Instant plus(String text, int amount, String unit) {
        return ((Moment) value("{'plusTime':['%s',%d,'%s']}".formatted(text, amount, unit))).value();
    }
}
