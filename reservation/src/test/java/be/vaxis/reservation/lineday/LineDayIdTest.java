package be.vaxis.reservation.lineday;

import static be.vaxis.reservation.ReservationFixtures.GENT_EXPO;
import static be.vaxis.reservation.ReservationFixtures.LINE_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.InvalidWord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineDayIdTest {

    @Test
    void an_id_prints_with_its_type_in_front_and_is_read_back() {
        assertThat(LINE_DAY).hasToString("lineday:GENT-EXPO/3/2021-05-06");
        assertThat(LineDayId.parse(LINE_DAY.toString())).isEqualTo(LINE_DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GENT-EXPO/3/2021-05-06", "lineday:GENT-EXPO/0/2021-05-06", "lineday:gent/3/2021-05-06", ""})
    void what_is_no_line_day_is_refused(String text) {
        assertThatThrownBy(() -> LineDayId.parse(text)).isInstanceOf(InvalidWord.class);
    }

    @ParameterizedTest(name = "{0} closes at {1}: {2}")
    @CsvSource({
        "2021-05-03, 2021-04-19T10:00:00Z, the Monday of the week itself",
        "2021-05-09, 2021-04-19T10:00:00Z, the Sunday of the same week",
        "2021-05-10, 2021-04-26T10:00:00Z, the Monday after it",
        "2021-03-28, 2021-03-08T11:00:00Z, summer time begins on the day itself: closed in winter time",
        "2021-04-05, 2021-03-22T11:00:00Z, still winter time at closing",
        "2021-04-12, 2021-03-29T10:00:00Z, the first closing in summer time",
        "2021-11-08, 2021-10-25T10:00:00Z, the last closing in summer time",
        "2021-11-15, 2021-11-01T11:00:00Z, the first closing in winter time",
        "2021-01-01, 2020-12-14T11:00:00Z, new year belongs to week 53 of the old year",
    })
    void planning_closes_at_noon_in_brussels(LocalDate date, Instant closes, String why) {
        assertThat(new LineDayId(GENT_EXPO, 1, date).planningCloses()).as(why).isEqualTo(closes);
    }

    @Test
    void line_days_are_locked_by_centre_then_day_then_line() {
        var ids = List.of(
                LineDayId.parse("lineday:GENT-EXPO/2/2021-05-06"),
                LineDayId.parse("lineday:GENT-EXPO/10/2021-05-06"),
                LineDayId.parse("lineday:GENT-EXPO/1/2021-05-27"));

        assertThat(new TreeSet<>(ids.reversed())).containsExactlyElementsOf(ids);
    }
}
