package be.vaxis.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GatheringTest {

    static final Duration SHORTEST = Duration.ofMillis(10);
    static final Duration LONGEST = Duration.ofMillis(500);
    static final long START = -Duration.ofDays(1).toNanos(); // such a clock may begin anywhere

    final Gathering gathering = new Gathering(SHORTEST, LONGEST, Duration.ofMillis(2));

    @Test
    void a_few_batches_hardly_wait() {
        assertThat(waitOf(5, START)).isEqualTo(SHORTEST);
        assertThat(waitOf(1, START)).isGreaterThan(SHORTEST);
    }

    @Test
    void many_batches_wait_longer_but_never_longer_than_the_longest() {
        assertThat(waitOf(40, START)).isEqualTo(Duration.ofMillis(80));
        assertThat(waitOf(300, START)).isEqualTo(LONGEST);
        assertThat(waitOf(1, START)).isEqualTo(LONGEST);
    }

    @Test
    void the_second_before_counts_as_well_and_the_one_before_that_does_not() {
        waitOf(40, START);

        assertThat(waitOf(1, START + Duration.ofMillis(1_999).toNanos())).isEqualTo(Duration.ofMillis(80));
        assertThat(waitOf(1, START + Duration.ofSeconds(9).toNanos())).isEqualTo(SHORTEST);
    }

    private Duration waitOf(int batches, long now) {
        return LongStream.range(0, batches)
                .mapToObj(one -> Duration.ofNanos(gathering.nanos(now)))
                .reduce((earlier, last) -> last)
                .orElseThrow();
    }
}
