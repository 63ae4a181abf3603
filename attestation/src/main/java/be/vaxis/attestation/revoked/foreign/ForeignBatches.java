package be.vaxis.attestation.revoked.foreign;

import static java.util.stream.Collectors.joining;

import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Batches of other countries, as long as they say something. One process at a time changes them. */
@Repository
public class ForeignBatches {

    /** Of one country; twenty million certificates. */
    static final int MOST = 20_000;

    static final int MOST_TRIES = 10;

    private static final int TOGETHER = 100;
    private static final Duration KEPT_WITH_A_FAULT = Duration.ofDays(30);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);

    /** One that could not be believed when it was asked for last. */
    record Faulty(UUID batch, String country) {}

    private final JdbcClient sql;

    ForeignBatches(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which of them need not be asked for: those that are stored, and those that are asked for again by themselves. */
    Set<UUID> known(Collection<UUID> batches) {
        return batches.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("select batch from foreign_batch where batch in (:batches)")
                        .param("batches", batches)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    boolean full(String country) {
        return sql.sql("select count(*) >= ? from foreign_batch where country = ?")
                .params(MOST, country)
                .query(Boolean.class)
                .single();
    }

    /** Once; what is stored already stays as it is. */
    @Transactional
    void store(UUID id, Batch batch) {
        boolean fresh = sql.sql("""
                insert into foreign_batch (batch, country, kid, type, expires) values (?, ?, ?, ?, ?)
                on conflict (batch) do update set country = excluded.country, kid = excluded.kid, type = excluded.type,
                    expires = excluded.expires, fault = null, next_at = null
                where foreign_batch.fault is not null
                """)
                        .params(id, batch.country(), batch.kid(), batch.type().name(), Timestamp.from(batch.expires()))
                        .update()
                == 1;
        if (fresh) {
            sql.sql("""
                    insert into foreign_revocation (hash, batch)
                    select distinct decode(hash, 'hex'), ?::uuid from unnest(string_to_array(?, ',')) hash
                    """).params(id, hex(batch)).update();
            count(List.of(id), 1);
        }
    }

    private static String hex(Batch batch) {
        return batch.hashes().stream()
                .map(hash -> HexFormat.of().formatHex(hash.bytes()))
                .collect(joining(","));
    }

    /** @param sign 1 when they came, -1 when they leave */
    private void count(List<UUID> batches, int sign) {
        sql.sql("""
                insert into foreign_slice (kid, type, first_byte, hashes, version)
                select b.kid, b.type, get_byte(r.hash, 0), :sign * count(*), nextval('foreign_slice_version')
                from foreign_batch b join foreign_revocation r on r.batch = b.batch where b.batch in (:batches)
                group by 1, 2, 3 order by 1, 2, 3
                on conflict (kid, type, first_byte) do update
                set hashes = foreign_slice.hashes + excluded.hashes, version = excluded.version
                """).param("sign", sign).param("batches", batches).update();
    }

    /** Is asked for again later: ten times, after ever longer pauses. It is known for thirty days that it had a fault. */
    void fault(UUID batch, String country, String fault, Instant now) {
        sql.sql("""
                insert into foreign_batch (batch, country, fault, tries, expires, next_at)
                values (:batch, :country, :fault, 1, :kept, :now::timestamptz + :pause * interval '1 second')
                on conflict (batch) do update set fault = excluded.fault, tries = foreign_batch.tries + 1,
                    next_at = :now::timestamptz + :pause * power(2, foreign_batch.tries) * interval '1 second'
                where foreign_batch.fault is not null
                """)
                .param("batch", batch)
                .param("country", country)
                .param("fault", fault)
                .param("kept", Timestamp.from(now.plus(KEPT_WITH_A_FAULT)))
                .param("now", Timestamp.from(now))
                .param("pause", FIRST_PAUSE.toSeconds())
                .update();
    }

    List<Faulty> faulty(Instant now) {
        return sql.sql("""
                select batch, country from foreign_batch where fault is not null and tries < ? and next_at <= ?
                order by next_at limit ?
                """)
                .params(MOST_TRIES, Timestamp.from(now), TOGETHER)
                .query((row, _) -> new Faulty(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** How many are left out because of a fault. */
    public long leftOut() {
        return sql.sql("select count(*) from foreign_batch where fault is not null")
                .query(Long.class)
                .single();
    }

    /** It was taken back. */
    @Transactional
    void remove(List<UUID> batches) {
        if (batches.isEmpty()) {
            return;
        }
        count(batches, -1);
        sql.sql("delete from foreign_batch where batch in (:batches)")
                .param("batches", batches)
                .update();
        sql.sql("delete from foreign_slice where hashes <= 0").update();
    }

    /** A hundred at most of those that say nothing any more. */
    List<UUID> ended(Instant now) {
        return sql.sql("select batch from foreign_batch where expires <= ? limit ?")
                .params(Timestamp.from(now), TOGETHER)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether one of these countries has withdrawn what has one of these hashes. */
    public boolean holds(Set<String> countries, String kid, Map<HashType, RevocationHash> hashes, Instant at) {
        List<Object[]> sought = hashes.entrySet().stream()
                .map(hash -> new Object[] {hash.getKey().name(), hash.getValue().bytes()})
                .toList();
        return sql.sql("""
                select exists (
                    select from foreign_revocation r join foreign_batch b on b.batch = r.batch
                    where (b.type, r.hash) in (:sought) and b.kid in (:kids) and b.country in (:countries)
                        and b.expires > :at)
                """)
                .param("sought", sought)
                .param("kids", List.of(kid, Batch.UNKNOWN_KID))
                .param("countries", countries)
                .param("at", Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }
}
