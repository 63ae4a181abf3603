package be.vaxis.attestation.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustCursorTest {

    @Test
    void a_cursor_is_read_as_it_was_written() {
        for (TrustCursor cursor : List.of(TrustCursor.START, new TrustCursor(12, "ab".repeat(32)))) {
            assertThat(TrustCursor.parse(cursor.toString())).contains(cursor);
        }
    }

    @Test
    void something_else_is_none() {
        for (String none :
                List.of("", "12", "-", "x-", "12-ab", "-1-", "9".repeat(19) + "-", "12-" + "AB".repeat(32))) {
            assertThat(TrustCursor.parse(none)).as(none).isEmpty();
        }
    }
}
