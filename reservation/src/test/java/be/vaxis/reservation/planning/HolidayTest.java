package be.vaxis.reservation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {

    @ParameterizedTest
    @CsvSource({
        "2019-04-22",
        "2020-04-13",
        "2021-04-05",
        "2024-04-01",
        "2025-04-21",
        "2038-04-26",
        "2049-04-19",
        "1954-04-19",
        "1981-04-20",
        "2008-03-24",
        "2285-03-23"
    })
    void easter_monday_follows_the_moon(LocalDate monday) {
        assertThat(Holiday.on(monday)).hasValue(Holiday.EASTER_MONDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, NEW_YEAR",
        "2021-05-01, LABOUR_DAY",
        "2021-05-13, ASCENSION",
        "2021-05-24, WHIT_MONDAY",
        "2021-07-21, NATIONAL_DAY",
        "2021-08-15, ASSUMPTION",
        "2021-11-01, ALL_SAINTS",
        "2021-11-11, ARMISTICE",
        "2021-12-25, CHRISTMAS"
    })
    void the_others_have_their_day(LocalDate day, Holiday holiday) {
        assertThat(Holiday.on(day)).hasValue(holiday);
    }

    @Test
    void a_year_has_ten_of_them() {
        var year = Year.of(2021);
        assertThat(IntStream.rangeClosed(1, year.length())
                        .mapToObj(year::atDay)
                        .filter(day -> Holiday.on(day).isPresent()))
                .hasSize(10);
    }
}
