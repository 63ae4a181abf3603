package be.vaxis.infra.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
class OutagesTest {

    private static final Throwable AWAY =
            new CannotCreateTransactionException("secret", new SQLException("secret", "08001"));

    private Instant now = Instant.parse("2021-05-06T07:00:00Z");
    private final Outages outages = new Outages(() -> now);

    @Test
    void a_kind_of_outage_is_told_in_one_line_however_many_requests_fail(CapturedOutput log) {
        for (int request = 0; request < 100; request++) {
            assertThat(outages.isOne(AWAY)).isTrue();
        }
        assertThat(log.getAll().lines())
                .singleElement()
                .asString()
                .contains("WARN", "CannotCreateTransactionException");
        assertThat(log.getAll()).doesNotContain("secret");

        outages.isOne(new CannotGetJdbcConnectionException("secret"));
        assertThat(log.getAll().lines()).hasSize(2);
    }

    @Test
    void an_outage_that_lasts_is_told_again_every_minute(CapturedOutput log) {
        outages.isOne(AWAY);
        now = now.plus(Duration.ofSeconds(59));
        outages.isOne(AWAY);
        assertThat(log.getAll().lines()).hasSize(1);
        now = now.plus(Duration.ofSeconds(1));
        outages.isOne(AWAY);
        assertThat(log.getAll().lines()).hasSize(2);
    }

    @Test
    void a_database_that_closes_its_connections_is_one_and_what_it_refuses_is_not() {
        assertThat(outages.isOne(new IllegalStateException(new SQLException("closing", "57P01"))))
                .isTrue();
        assertThat(outages.isOne(new DuplicateKeyException("twice", new SQLException("twice", "23505"))))
                .isFalse();
        assertThat(outages.isOne(new IOException("no state", new SQLException())))
                .isFalse();
    }
}
