package be.vaxis.attestation.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list for others, in pages: whole, or what changed since they asked. Dutch: <i>wijzigingen</i>. */
@Repository
public class TrustFeed {

    /**
     * @param whole whether it begins anew: what was known before is to be forgotten
     * @param next to ask with for what comes after
     * @param more whether something does already
     */
    public record Page(boolean whole, List<TrustChange> changes, TrustCursor next, boolean more) {}

    private final JdbcClient sql;

    TrustFeed(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param after the start when absent; the start as well when it is no longer known who left since */
    public Page after(@Nullable TrustCursor after, int most) {
        boolean whole = after == null || after.version() < forgotten();
        TrustCursor from = whole || after == null ? TrustCursor.START : after;
        List<TrustChange> found = changes(from, whole, most + 1);
        boolean more = found.size() > most;
        List<TrustChange> page = more ? found.subList(0, most) : found;
        return new Page(whole, page, page.isEmpty() ? from : page.getLast().at(), more);
    }

    private long forgotten() {
        return sql.sql("select forgotten from trust_version").query(Long.class).single();
    }

    /** Who left one list and stands on another has not left. */
    private List<TrustChange> changes(TrustCursor after, boolean whole, int most) {
        return sql.sql("""
                select coalesce(until, since) as version, country, certificate, until is not null as gone
                from trusted_signer one
                where (coalesce(until, since), hash) > (:version, :hash) and (until is null or not :whole and not exists (
                    select from trusted_signer other where other.hash = one.hash and other.until is null))
                order by coalesce(until, since), hash limit :most
                """)
                .param("version", after.version())
                .param("hash", after.hashBytes())
                .param("whole", whole)
                .param("most", most)
                .query((row, _) -> {
                    var signer = new TrustedSigner(row.getString("country"), row.getBytes("certificate"));
                    var at = new TrustCursor(row.getLong("version"), signer.hash());
                    return new TrustChange(at, signer, row.getBoolean("gone"));
                })
                .list();
    }
}
