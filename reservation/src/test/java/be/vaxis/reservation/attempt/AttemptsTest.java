package be.vaxis.reservation.attempt;

import static be.vaxis.reservation.ReservationFixtures.ANNA;
import static be.vaxis.reservation.ReservationFixtures.BRAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.CodeNotUsable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    static final String ADDRESS = "192.0.2.1";
    static final String OTHER_ADDRESS = "192.0.2.2";

    int tried;
    Instant now = Instant.parse("2021-05-01T10:00:00Z");
    final InstantSource moving = () -> now;
    final Attempts attempts = new Attempts(moving.withZone(ZoneOffset.UTC));

    @Test
    void work_with_a_usable_code_is_never_counted() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(attempts.with(ADDRESS, ANNA, () -> "booked")).isEqualTo("booked");
        }
    }

    @Test
    void twenty_unusable_codes_are_looked_up_and_then_none() {
        fail(ADDRESS, 20);

        assertThatThrownBy(() -> attempts.with(ADDRESS, ANNA, AttemptsTest::unusable))
                .isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void who_tried_too_much_is_not_told_of_a_usable_code_either() {
        fail(ADDRESS, 20);

        assertThatThrownBy(() -> attempts.with(ADDRESS, ANNA, () -> "booked")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void one_attempt_comes_back_in_ten_seconds() {
        fail(ADDRESS, 20);

        now = now.plusMillis(9_999);
        assertThatThrownBy(() -> attempts.with(ADDRESS, ANNA, () -> "booked")).isInstanceOf(TooManyAttempts.class);
        now = now.plusMillis(1);
        assertThat(attempts.with(ADDRESS, ANNA, () -> "booked")).isEqualTo("booked");
    }

    @Test
    void another_address_has_its_own() {
        fail(ADDRESS, 20);

        assertThat(attempts.with(OTHER_ADDRESS, ANNA, () -> "booked")).isEqualTo("booked");
    }

    @Test
    void all_addresses_of_one_ipv6_network_count_as_one() {
        fail("2a02:1810:4d3e:8900:1:2:3:4", 20);

        assertThatThrownBy(() -> attempts.with("2a02:1810:4d3e:8900:9:9:9:9", ANNA, () -> "booked"))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(attempts.with("2a02:1810:4d3e:8901:1:2:3:4", ANNA, () -> "booked"))
                .isEqualTo("booked");
    }

    @Test
    void in_a_storm_from_everywhere_an_address_has_one_attempt_and_a_newcomer_is_served() {
        for (int i = 0; i < 1_000; i++) {
            fail("10.0." + i / 250 + "." + i % 250, 1);
        }

        assertThatThrownBy(() -> attempts.with("10.0.0.1", ANNA, () -> "booked"))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(attempts.with(ADDRESS, ANNA, () -> "booked")).isEqualTo("booked");
    }

    @Test
    void a_clock_that_is_set_back_gives_nothing() {
        fail(ADDRESS, 20);
        now = now.minusSeconds(3_600);

        assertThatThrownBy(() -> attempts.with(ADDRESS, ANNA, () -> "booked")).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void one_code_is_tried_twenty_times_from_wherever_and_then_once_a_minute() {
        for (int i = 0; i < 20; i++) {
            var address = "10.1.0." + i;
            assertThatThrownBy(() -> attempts.with(address, BRAM, AttemptsTest::unusable))
                    .isInstanceOf(CodeNotUsable.class);
        }

        now = now.plusMillis(59_999);
        assertThatThrownBy(() -> attempts.with(ADDRESS, BRAM, AttemptsTest::unusable))
                .isInstanceOf(TooManyAttempts.class);
        assertThat(attempts.with("10.1.0.1", ANNA, () -> "booked")).isEqualTo("booked");
        now = now.plusMillis(1);
        assertThatThrownBy(() -> attempts.with(ADDRESS, BRAM, AttemptsTest::unusable))
                .isInstanceOf(CodeNotUsable.class);
    }

    @Test
    void the_limits_are_settings() {
        var few = new Attempts(
                moving.withZone(ZoneOffset.UTC),
                new AttemptLimits(1, Duration.ofHours(1), 9, Duration.ofHours(1), 9, Duration.ofHours(1)));
        assertThatThrownBy(() -> few.with(ADDRESS, BRAM, AttemptsTest::unusable))
                .isInstanceOf(CodeNotUsable.class);
        assertThatThrownBy(() -> few.with(ADDRESS, ANNA, () -> "booked")).isInstanceOf(TooManyAttempts.class);
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            var other = new CodeDigest("code-" + tried++);
            assertThatThrownBy(() -> attempts.with(address, other, AttemptsTest::unusable))
                    .isInstanceOf(CodeNotUsable.class);
        }
    }

    private static String unusable() {
        throw new CodeNotUsable();
    }
}
