package be.vaxis.attestation.revoked;

import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.BatchJson.Line;
import be.vaxis.attestation.revocation.BatchJson.Page;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.kernel.FreshIds;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other countries and scanners fetch. A batch holds hashes of one key and one kind that end in the same hour, so that
 * nothing is told for longer than it counts.
 */
@Repository
public class RevocationBatches {

    private static final Duration REMEMBERED = Duration.ofDays(14);
    private static final int GROUPS = 100;

    /** A group of which something waits to be told. */
    private record Group(String country, String kid, String type, Instant hour) {}

    /** A batch, or that it was taken back or has run out. */
    public record Told(boolean gone, Optional<Batch> batch) {}

    private final JdbcClient sql;
    private final FreshIds ids;

    RevocationBatches(JdbcClient sql, FreshIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /**
     * Puts what waits into batches, one hundred at most, and drops what has run out; one process at a time.
     *
     * @return how many batches were made
     */
    @Transactional
    public int round(Instant now) {
        boolean alone = sql.sql("select pg_try_advisory_xact_lock(hashtext('attestation.revocation'))")
                .query(Boolean.class)
                .single();
        if (!alone) {
            return 0;
        }
        List<Group> groups = waiting(now);
        groups.forEach(group -> tell(group, now));
        drop(now);
        return groups.size();
    }

    private List<Group> waiting(Instant now) {
        return sql.sql("""
                select country, kid, type, date_trunc('hour', expires, 'UTC') as hour from revocation
                where batch is null and expires > ? group by 1, 2, 3, 4 order by 4 limit ?
                """)
                .params(utc(now), GROUPS)
                .query((row, _) -> new Group(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    private void tell(Group group, Instant now) {
        UUID batch = ids.next();
        Instant end = group.hour().plus(1, ChronoUnit.HOURS);
        sql.sql("""
                with chosen as (
                    select hash from revocation
                    where batch is null and country = ? and kid = ? and type = ? and expires >= ? and expires < ?
                    order by hash limit ?)
                update revocation r set batch = ? from chosen
                where r.hash = chosen.hash and r.kid = ? and r.type = ?
                """)
                .params(
                        group.country(),
                        group.kid(),
                        group.type(),
                        utc(group.hour()),
                        utc(end),
                        Batch.MOST,
                        batch,
                        group.kid(),
                        group.type())
                .update();
        sql.sql("insert into revocation_batch (batch, country, kid, type, expires, told_at) values (?, ?, ?, ?, ?, ?)")
                .params(batch, group.country(), group.kid(), group.type(), utc(end), utc(now))
                .update();
    }

    private void drop(Instant now) {
        sql.sql("delete from revocation where expires <= ?").param(utc(now)).update();
        sql.sql("delete from revocation_batch where expires <= ?")
                .param(utc(now.minus(REMEMBERED)))
                .update();
    }

    /** What was told after a moment, or taken back, the oldest first; a thousand at most. */
    public Page page(Instant after) {
        List<Line> lines = sql.sql("""
                select batch, country, told_at, taken_back from revocation_batch
                where told_at > ? order by told_at, batch limit ?
                """)
                .params(utc(after), Batch.MOST + 1)
                .query((row, _) -> new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getBoolean(4)))
                .list();
        boolean more = lines.size() > Batch.MOST;
        return new Page(more, more ? lines.subList(0, Batch.MOST) : lines);
    }

    /** Empty when there never was one, or long ago. */
    public Optional<Told> find(UUID batch, Instant now) {
        return sql.sql("select country, kid, type, expires, taken_back from revocation_batch where batch = ?")
                .param(batch)
                .query((row, _) -> {
                    Instant expires = row.getObject(4, OffsetDateTime.class).toInstant();
                    if (row.getBoolean(5) || !now.isBefore(expires)) {
                        return new Told(true, Optional.empty());
                    }
                    HashType type = HashType.valueOf(row.getString(3));
                    List<RevocationHash> hashes = hashes(batch);
                    return hashes.isEmpty() // all are told for longer now, by others
                            ? new Told(true, Optional.empty())
                            : new Told(
                                    false,
                                    Optional.of(new Batch(row.getString(1), expires, row.getString(2), type, hashes)));
                })
                .optional();
    }

    private List<RevocationHash> hashes(UUID batch) {
        return sql.sql("select hash from revocation where batch = ? order by hash")
                .param(batch)
                .query((row, _) -> RevocationHash.ofBytes(row.getBytes(1)))
                .list();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
