package be.vaxis.infra.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    static final Instant SET_ASIDE = Instant.parse("2021-05-25T08:00:00Z");

    @Test
    void what_was_just_set_aside_is_tried_at_once() {
        assertThat(due("PT0S", "PT0S")).isTrue();
    }

    @Test
    void then_after_a_quarter_of_the_age_that_it_had_when_it_was_tried_last() {
        assertThat(due("PT60S", "PT75S")).isTrue();
        assertThat(due("PT60S", "PT74.999S")).isFalse();
    }

    @Test
    void a_day_later_it_is_left_to_an_operator() {
        assertThat(due("PT12H", "PT23H59M59S")).isTrue();
        assertThat(due("PT12H", "PT24H")).isFalse();
    }

    private static boolean due(String touchedAfter, String nowAfter) {
        return DeadLetters.isDue(
                SET_ASIDE, SET_ASIDE.plus(Duration.parse(touchedAfter)), SET_ASIDE.plus(Duration.parse(nowAfter)));
    }
}
