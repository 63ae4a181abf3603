package be.vaxis.attestation.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustCursorTest {

    @Test
    void a_cursor_is_read_as_it_was_written() {
        for (TrustCursor cursor : List.of(TrustCursor.start(7), new TrustCursor(12, "ab".repeat(32), 14))) {
            assertThat(TrustCursor.parse(cursor.toString())).contains(cursor);
        }
    }

    @Test
    void something_else_is_none() {
        String hash = "ab".repeat(32);
        for (String none : List.of(
                "", "12", "--", "1--", "12-ab-1", "-1--1", "9".repeat(19) + "--1", "12-" + hash, "x-" + hash + "-1")) {
            assertThat(TrustCursor.parse(none)).as(none).isEmpty();
        }
    }
}
