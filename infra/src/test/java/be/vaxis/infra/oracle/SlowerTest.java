package be.vaxis.infra.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlowerTest {

    static final int SAMPLES = 120;

    @Test
    void two_that_are_alike_raise_no_alarm_in_ten_thousand_times() {
        var chance = new Random(20211122);
        for (int i = 0; i < 10_000; i++) {
            assertThat(Slower.differ(answers(chance), answers(chance))).isFalse();
        }
    }

    @Test
    void a_difference_of_two_milliseconds_never_passes() {
        var chance = new Random(20211123);
        for (int i = 0; i < 1_000; i++) {
            long[] slow =
                    Arrays.stream(answers(chance)).map(it -> it + 2_000_000).toArray();
            assertThat(Slower.differ(slow, answers(chance))).isTrue();
            assertThat(Slower.differ(answers(chance), slow)).isTrue();
        }
    }

    @Test
    void equal_answers_are_no_difference() {
        long[] same = new long[SAMPLES];
        assertThat(Slower.deviations(same, same)).isZero();
    }

    /** Three milliseconds, give or take one, and one in twenty much longer. */
    private static long[] answers(Random chance) {
        long[] nanos = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            double millis = 3 + chance.nextGaussian() + (chance.nextInt(20) == 0 ? 30 * chance.nextDouble() : 0);
            nanos[i] = Math.round(Math.max(1, millis) * 1_000_000);
        }
        return nanos;
    }
}
