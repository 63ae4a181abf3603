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

    private record State(long version, long forgotten) {}

    /** @param after the start when absent; the start as well when it is no longer known who left since */
    public Page after(@Nullable TrustCursor after, int most) {
        State state = state(); // first: what changes meanwhile is told once more
        boolean whole = after == null || after.known() < state.forgotten();
        TrustCursor from = whole || after == null ? TrustCursor.start(state.version()) : after;
        List<TrustChange> found = changes(from, whole, most + 1);
        boolean more = found.size() > most;
        List<TrustChange> page = more ? found.subList(0, most) : found;
        return new Page(whole, page, next(from, page, more ? from.known() : state.version()), more);
    }

    private static TrustCursor next(TrustCursor from, List<TrustChange> page, long known) {
        if (page.isEmpty()) {
            return new TrustCursor(from.version(), from.hash(), known);
        }
        TrustChange last = page.getLast();
        return new TrustCursor(last.version(), last.signer().hash(), known);
    }

    private State state() {
        return sql.sql("select version, forgotten from trust_version")
                .query((row, _) -> new State(row.getLong("version"), row.getLong("forgotten")))
                .single();
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
                    return new TrustChange(row.getLong("version"), signer, row.getBoolean("gone"));
                })
                .list();
    }
}
