package be.vaxis.attestation.revoked;

import be.vaxis.attestation.revocation.HashType;
import be.vaxis.attestation.revocation.RevocationHash;
import be.vaxis.attestation.revocation.Slice;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The filter that scanners hold, of what we and other countries have withdrawn, cut by key, kind of hash and first byte, so
 * that they fetch only what changed.
 */
@Component
public class RevocationSlices {

    public static final int RATE_BITS = Slice.RATE_BITS;

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST = 100_000; // slices

    /** @param version hash of what is in it */
    public record Line(String kid, HashType type, int firstByte, int count, String version) {}

    /** @param asOf when it was counted */
    public record Index(Instant asOf, List<Line> lines) {}

    private final JdbcClient sql;
    private volatile @Nullable Index last;

    RevocationSlices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Counted anew once a minute: whoever asks in between gets the same. */
    public Index index(Instant now) {
        Index known = last;
        if (known != null && now.isBefore(known.asOf().plus(FRESH)) && !now.isBefore(known.asOf())) {
            return known;
        }
        Index counted = new Index(now, lines(now));
        last = counted;
        return counted;
    }

    private List<Line> lines(Instant now) {
        return sql.sql("""
                with own as (
                    select kid, type, get_byte(hash, 0) first_byte, count(*) hashes, md5(string_agg(hash, '' order by hash)) version
                    from revocation where expires > ? group by 1, 2, 3)
                select kid, type, first_byte, coalesce(own.hashes, 0) + coalesce(f.hashes, 0),
                    concat_ws('-', own.version, f.version)
                from own full join foreign_slice f using (kid, type, first_byte) order by 1, 2, 3 limit ?
                """)
                .params(now.atOffset(ZoneOffset.UTC), MOST)
                .query((row, _) -> new Line(
                        row.getString(1),
                        HashType.valueOf(row.getString(2)),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5)))
                .list();
    }

    /** As it is now; empty when nothing is in it. */
    public byte[] slice(String kid, HashType type, int firstByte, Instant now) {
        List<RevocationHash> hashes = sql.sql("""
                select hash from revocation
                where kid = :kid and type = :type and get_byte(hash, 0) = :first and expires > :now
                union
                select r.hash from foreign_batch b join foreign_revocation r on r.batch = b.batch
                where b.kid = :kid and b.type = :type and get_byte(r.hash, 0) = :first and b.expires > :now
                limit :most
                """)
                .param("kid", kid)
                .param("type", type.name())
                .param("first", firstByte)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", Slice.MOST)
                .query((row, _) -> RevocationHash.ofBytes(row.getBytes(1)))
                .list();
        return Slice.of(hashes).bytes();
    }
}
