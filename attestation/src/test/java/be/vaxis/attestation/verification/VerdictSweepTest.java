package be.vaxis.attestation.verification;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerdictSweepTest {

    final VerdictRows rows = mock();
    final VerdictSweep sweep = new VerdictSweep(
            rows, VerifyingSettings.USUAL, Clock.fixed(Instant.parse("2021-10-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void what_is_older_than_thirty_days_goes_a_thousand_at_a_time_until_there_is_no_more() {
        when(rows.removeBefore(any(), anyInt())).thenReturn(1_000, 1_000, 12);
        sweep.sweep();
        verify(rows, times(3)).removeBefore(Instant.parse("2021-09-01T12:00:00Z"), 1_000);
    }

    @Test
    void a_round_removes_at_most_a_hundred_thousand() {
        when(rows.removeBefore(any(), anyInt())).thenReturn(1_000);
        sweep.sweep();
        verify(rows, times(100)).removeBefore(any(), anyInt());
    }
}
