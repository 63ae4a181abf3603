package be.vaxis.registration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {

    @Test
    void pauses_double_up_to_half_an_hour() {
        assertThat(Pauses.after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(Pauses.after(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Pauses.after(10)).isEqualTo(Duration.ofSeconds(1024));
        assertThat(Pauses.after(11)).isEqualTo(Duration.ofMinutes(30));
        assertThat(Pauses.after(1_000_000)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_prefix_is_a_range_of_buckets() {
        assertThat(Prefix.ALL.first()).isZero();
        assertThat(Prefix.ALL.last()).isEqualTo(4095);
        assertThat(new Prefix("a").first()).isEqualTo(0xa00);
        assertThat(new Prefix("a").last()).isEqualTo(0xaff);
        assertThat(new Prefix("abc").first())
                .isEqualTo(new Prefix("abc").last())
                .isEqualTo(0xabc);
        assertThat(Prefix.of(0x0bc, 2)).isEqualTo(new Prefix("0b"));
    }
}
