package be.vaxis.attestation.revoked.gateway;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who does which task, up to where, and how it went. Of several processes one does each at a time. */
@Repository
public class Exchange {

    /** What there is to do. */
    public enum Task {
        UPLOAD,
        IMPORT
    }

    /**
     * How it stands.
     *
     * @param asOf when it was last done to the end; null when it never was
     * @param seen up to where the list was read; null when it never was
     * @param fault what kept the last attempt from that; null when nothing did
     */
    public record State(
            @Nullable Instant asOf,
            @Nullable Instant seen,
            @Nullable String fault) {}

    private final JdbcClient sql;

    public Exchange(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether it is this process that does it now. Writes nothing when it is not. */
    public boolean claim(Task task, Instant now, Instant until) {
        return sql.sql("update revocation_exchange set next_at = ? where task = ? and next_at <= ?")
                                .params(Timestamp.from(until), task.name(), Timestamp.from(now))
                                .update()
                        == 1
                || sql.sql("""
                        insert into revocation_exchange (task, next_at)
                        select ?::text, ?::timestamptz where not exists (select from revocation_exchange where task = ?)
                        on conflict do nothing
                        """)
                                .params(task.name(), Timestamp.from(until), task.name())
                                .update()
                        == 1;
    }

    /** The list was read up to here, and what it tells is stored. */
    public void saw(Task task, Instant moment) {
        sql.sql("update revocation_exchange set seen = ? where task = ?")
                .params(Timestamp.from(moment), task.name())
                .update();
    }

    public void done(Task task, Instant now, Instant next) {
        sql.sql("update revocation_exchange set as_of = ?, next_at = ?, fault = null where task = ?")
                .params(Timestamp.from(now), Timestamp.from(next), task.name())
                .update();
    }

    /** There is more to do, which another round does. */
    public void goesOn(Task task, Instant next) {
        sql.sql("update revocation_exchange set next_at = ?, fault = null where task = ?")
                .params(Timestamp.from(next), task.name())
                .update();
    }

    public void failed(Task task, String fault, Instant next) {
        sql.sql("update revocation_exchange set fault = ?, next_at = ? where task = ?")
                .params(fault, Timestamp.from(next), task.name())
                .update();
    }

    public State state(Task task) {
        return sql.sql("select as_of, seen, fault from revocation_exchange where task = ?")
                .param(task.name())
                .query((row, _) ->
                        new State(moment(row.getTimestamp(1)), moment(row.getTimestamp(2)), row.getString(3)))
                .optional()
                .orElse(new State(null, null, null));
    }

    private static @Nullable Instant moment(@Nullable Timestamp stored) {
        return Optional.ofNullable(stored).map(Timestamp::toInstant).orElse(null);
    }
}
