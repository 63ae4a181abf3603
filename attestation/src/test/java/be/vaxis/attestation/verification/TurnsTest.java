package be.vaxis.attestation.verification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TurnsTest {

    static final String HALL = "192.0.2.1";

    Instant now = Instant.parse("2021-09-01T12:00:00Z");
    final InstantSource moving = () -> now;
    final Turns turns = new Turns(moving.withZone(ZoneOffset.UTC), VerifyingSettings.USUAL);

    @Test
    void a_hall_verifies_120_at_once_and_then_two_a_second() {
        take(HALL, 120);
        assertThatThrownBy(() -> turns.take(HALL)).isInstanceOf(TooManyVerifications.class);
        now = now.plusMillis(499);
        assertThatThrownBy(() -> turns.take(HALL)).isInstanceOf(TooManyVerifications.class);
        now = now.plusMillis(1);
        assertThatCode(() -> turns.take(HALL)).doesNotThrowAnyException();
    }

    @Test
    void another_address_has_its_own() {
        take(HALL, 120);
        assertThatCode(() -> turns.take("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void in_a_storm_from_everywhere_an_address_has_one_and_a_newcomer_is_served() {
        for (int i = 0; i < 5_000; i++) {
            turns.take("10." + i / 250 + ".0." + i % 250);
        }
        assertThatThrownBy(() -> turns.take("10.0.0.1")).isInstanceOf(TooManyVerifications.class);
        assertThatCode(() -> turns.take(HALL)).doesNotThrowAnyException();
    }

    private void take(String address, int times) {
        for (int i = 0; i < times; i++) {
            turns.take(address);
        }
    }
}
