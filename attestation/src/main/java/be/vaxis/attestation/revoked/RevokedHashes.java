package be.vaxis.attestation.revoked;

import be.vaxis.attestation.revocation.Batch;
import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hashes of what counts no more, one row each, until the certificate would have run out by itself. */
@Repository
class RevokedHashes {

    private static final String OURS = "BE";
    private static final String INSERT =
            "insert into revocation (country, kid, type, hash, expires) values (?, ?, ?, ?, ?) on conflict (hash, type, kid) ";

    private final JdbcClient sql;
    private final Clock clock;

    RevokedHashes(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Until a moment, or later when it was so already; what is told for longer is told anew. */
    void add(String kid, HashType type, RevocationHash hash, Instant expires) {
        put(
                "do update set expires = excluded.expires, batch = null where revocation.expires < excluded.expires",
                kid,
                type,
                hash,
                expires);
    }

    /** Until exactly that moment. */
    void set(String kid, HashType type, RevocationHash hash, Instant expires) {
        untell(type, hash);
        put("do update set expires = excluded.expires, batch = null", kid, type, hash, expires);
    }

    private void put(String conflict, String kid, HashType type, RevocationHash hash, Instant expires) {
        sql.sql(INSERT + conflict)
                .params(OURS, kid, type.name(), hash.bytes(), expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** It counts again. */
    void remove(HashType type, RevocationHash hash) {
        untell(type, hash);
        sql.sql("delete from revocation where hash = ? and type = ?")
                .params(hash.bytes(), type.name())
                .update();
    }

    /** Takes back the batches that tell it; what else was in them is told anew. */
    private void untell(HashType type, RevocationHash hash) {
        List<UUID> batches = sql.sql("select batch from revocation where hash = ? and type = ? and batch is not null")
                .params(hash.bytes(), type.name())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID batch : batches) {
            sql.sql("update revocation set batch = null where batch = ?")
                    .param(batch)
                    .update();
            sql.sql("update revocation_batch set taken_back = true, told_at = ? where batch = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), batch)
                    .update();
        }
    }

    /** @param kid of the key that signed it */
    boolean holds(String kid, Map<HashType, RevocationHash> hashes, Instant at) {
        return hashes.entrySet().stream().anyMatch(hash -> holds(kid, hash, at));
    }

    private boolean holds(String kid, Map.Entry<HashType, RevocationHash> hash, Instant at) {
        return sql.sql("""
                select exists (select 1 from revocation where hash = ? and type = ? and kid in (?, ?) and expires > ?)
                """)
                .params(
                        hash.getValue().bytes(),
                        hash.getKey().name(),
                        kid,
                        Batch.UNKNOWN_KID,
                        at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
