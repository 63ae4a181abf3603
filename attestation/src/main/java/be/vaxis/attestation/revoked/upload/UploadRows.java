package be.vaxis.attestation.revoked.upload;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the gateway has of ours. Each step is written before it is done, so that another process can go on from there. */
@Repository
class UploadRows {

    static final int TOGETHER = 100;
    static final int MOST_REFUSALS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofDays(14);
    private static final String HOLDS = "not b.taken_back and b.expires > :now";
    private static final String WAITING = """
            from revocation_batch b left join revocation_upload u on u.batch = b.batch
            where %s and b.country = 'BE' and u.name is null and u.sent is null and coalesce(u.refusals, 0) < :most
                and exists (select from revocation r where r.batch = b.batch)
            """.formatted(HOLDS);

    /** Sent, and nobody knows whether it arrived. */
    record Unsettled(UUID batch, String sent, Instant beganAt) {}

    /** There, and it should be no more. */
    record Ended(UUID batch, String name) {}

    private final JdbcClient sql;

    UploadRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The oldest first; a hundred at most. */
    List<UUID> waiting(Instant now, Instant trueTime) {
        return sql.sql("select b.batch " + WAITING
                        + "and (u.next_at is null or u.next_at <= :true) order by b.told_at, b.batch limit :together")
                .param("now", Timestamp.from(now))
                .param("true", Timestamp.from(trueTime))
                .param("most", MOST_REFUSALS)
                .param("together", TOGETHER)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    long countWaiting(Instant now) {
        return sql.sql("select count(*) " + WAITING)
                .param("now", Timestamp.from(now))
                .param("most", MOST_REFUSALS)
                .query(Long.class)
                .single();
    }

    /** Those that are not tried any more. */
    long countGivenUp() {
        return sql.sql("select count(*) from revocation_upload where deleted_at is null and refusals >= ?")
                .param(MOST_REFUSALS)
                .query(Long.class)
                .single();
    }

    void begin(UUID batch, String sent, Instant at) {
        sql.sql("""
                insert into revocation_upload (batch, sent, began_at) values (?, ?, ?)
                on conflict (batch) do update set sent = excluded.sent, began_at = excluded.began_at
                """).params(batch, sent, Timestamp.from(at)).update();
    }

    void arrived(UUID batch, String name) {
        sql.sql("update revocation_upload set name = ?, sent = null, fault = null, refusals = 0 where batch = ?")
                .params(name, batch)
                .update();
    }

    void neverArrived(UUID batch) {
        sql.sql("update revocation_upload set sent = null, began_at = null where batch = ?")
                .param(batch)
                .update();
    }

    /** Ten times, after ever longer pauses. */
    void refused(UUID batch, String fault, Instant now) {
        sql.sql("""
                update revocation_upload set sent = null, fault = ?, refusals = refusals + 1,
                    next_at = ?::timestamptz + ? * power(2, refusals) * interval '1 second'
                where batch = ?
                """)
                .params(fault, Timestamp.from(now), FIRST_PAUSE.toSeconds(), batch)
                .update();
    }

    List<Unsettled> unsettled() {
        return sql.sql(
                        "select batch, sent, began_at from revocation_upload where sent is not null order by began_at limit ?")
                .param(TOGETHER)
                .query((row, _) -> new Unsettled(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getTimestamp(3).toInstant()))
                .list();
    }

    /** Whether we know already which of ours goes by that name. */
    boolean knows(String name) {
        return sql.sql("select exists (select from revocation_upload where name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /** A hundred at most. */
    List<Ended> ended(Instant now, Instant trueTime) {
        return sql.sql("""
                select u.batch, u.name from revocation_upload u
                where u.name is not null and u.deleted_at is null and u.refusals < :most and u.next_at <= :true
                    and not exists (select from revocation_batch b where b.batch = u.batch and %s)
                order by u.batch limit :together
                """.formatted(HOLDS))
                .param("now", Timestamp.from(now))
                .param("true", Timestamp.from(trueTime))
                .param("most", MOST_REFUSALS)
                .param("together", TOGETHER)
                .query((row, _) -> new Ended(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    void deleted(UUID batch, Instant at) {
        sql.sql("update revocation_upload set deleted_at = ?, fault = null where batch = ?")
                .params(Timestamp.from(at), batch)
                .update();
    }

    /** Forgets what was deleted long ago, and what never arrived and never will. */
    void forget(Instant now) {
        sql.sql("""
                delete from revocation_upload u where deleted_at < ? or (name is null and sent is null
                    and not exists (select from revocation_batch b where b.batch = u.batch))
                """).param(Timestamp.from(now.minus(REMEMBERED))).update();
    }
}
