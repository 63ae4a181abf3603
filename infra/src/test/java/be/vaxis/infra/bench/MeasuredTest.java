package be.vaxis.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void counts_successes_only() {
        var measured = new Measured(4, 2.0, millis(1, 50), Map.of("reservation:slotFull", 7));

        assertThat(measured.rate()).isEqualTo(25.0);
        assertThat(measured.line("bookings")).contains("4 clients", "25.0/s", "slotFull=7");
    }

    @Test
    void finds_the_middle_and_the_slow_end() {
        var measured = new Measured(1, 1.0, millis(1, 100), Map.of());

        assertThat(measured.millis(0.50)).isEqualTo(51.0);
        assertThat(measured.millis(0.99)).isEqualTo(100.0);
    }

    @Test
    void has_no_times_without_successes() {
        assertThat(new Measured(1, 1.0, new long[0], Map.of()).millis(0.99)).isZero();
    }

    @Test
    void a_figure_is_one_line_with_its_ratio_to_the_limit() {
        assertThat(new Figure("bookings.16.rate", 612.44, "1/s", 0.314).line())
                .isEqualTo("FIGURE bookings.16.rate 612.4 1/s ratio=0.31");
        assertThat(Figure.of("hot.winners", 100, "places").line()).isEqualTo("FIGURE hot.winners 100 places ratio=-");
    }

    private static long[] millis(int from, int to) {
        return LongStream.rangeClosed(from, to).map(n -> n * 1_000_000).toArray();
    }
}
