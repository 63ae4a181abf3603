package be.vaxis.infra.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The clock of a demo, so that "Monday 12:00" and "three weeks later" can be shown.
 *
 * <p>Runs as the system's clock does, a stored shift ahead or behind; all processes of the demo share the shift and look
 * for a new one every second. A move is told once, as {@link ClockMoved}, within its transaction. Log-in and tokens keep
 * the true time.
 */
public final class MovableClock extends Clock {

    private final Clock truth;
    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher listeners;

    @SuppressWarnings("ThreadLocalUsage") // each process of a test has a clock of its own
    private final ThreadLocal<Instant> own = new ThreadLocal<>();

    private volatile Duration shift = Duration.ZERO;

    MovableClock(Clock truth, JdbcClient sql, TransactionOperations transaction, ApplicationEventPublisher listeners) {
        this.truth = truth;
        this.sql = sql;
        this.transaction = transaction;
        this.listeners = listeners;
    }

    /** Moves the clock so that it is now the given moment. */
    public void setTo(Instant moment) {
        move(Duration.between(truth.instant(), moment));
    }

    /** Does something as if it were then; only the calling thread sees the clock so, and standing still. */
    public void asOf(Instant moment, Runnable work) {
        own.set(moment);
        try {
            work.run();
        } finally {
            own.remove();
        }
    }

    /** Lets the clock show the true time again. */
    public void reset() {
        move(Duration.ZERO);
    }

    private synchronized void move(Duration to) {
        transaction.executeWithoutResult(undecided -> {
            Duration from = stored();
            sql.sql(
                            "insert into access.demo_clock (id, shift_millis) values (1, ?) on conflict (id) do update set shift_millis = excluded.shift_millis")
                    .param(to.toMillis())
                    .update();
            listeners.publishEvent(new ClockMoved(to.minus(from)));
        });
        shift = to;
    }

    /** Not while it is moved here: what was stored before would come back for a second. */
    @Scheduled(fixedDelay = 1_000)
    synchronized void follow() {
        shift = stored();
    }

    private Duration stored() {
        return Duration.ofMillis(sql.sql("select shift_millis from access.demo_clock")
                .query(Long.class)
                .optional()
                .orElse(0L));
    }

    @Override
    public Instant instant() {
        Instant standing = own.get();
        return standing == null ? truth.instant().plus(shift) : standing;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return MovableClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return MovableClock.this.withZone(other);
            }
        };
    }
}
