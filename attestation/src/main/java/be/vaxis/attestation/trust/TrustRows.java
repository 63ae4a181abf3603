package be.vaxis.attestation.trust;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was imported. One process at a time changes it; all read it. */
@Repository
class TrustRows {

    /** Longer than all lists together: what is more is left out, and told by the import. */
    static final int MOST = 20_000;

    private static final int BATCH = 500;
    private static final String ADD = """
            insert into trusted_signer (source, hash, country, certificate, since) values (?, ?, ?, ?, ?)
            on conflict (source, hash) do update
            set country = excluded.country, since = excluded.since, until = null, left_at = null
            """;
    private static final String REMOVE = """
            update trusted_signer set until = ?, left_at = ? where source = ? and hash = ? and until is null
            """;

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    TrustRows(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Whether it is this process that imports the source now. Writes nothing when it is not. */
    boolean claim(String source, Instant now, Instant until) {
        return sql.sql("update trust_source set next_at = ? where source = ? and next_at <= ?")
                                .params(Timestamp.from(until), source, Timestamp.from(now))
                                .update()
                        == 1
                || sql.sql("""
                        insert into trust_source (source, next_at)
                        select ?::text, ?::timestamptz where not exists (select from trust_source where source = ?) on conflict do nothing
                        """).params(source, Timestamp.from(until), source).update() == 1;
    }

    void failed(String source, String fault, Instant next) {
        sql.sql("update trust_source set fault = ?, next_at = ? where source = ?")
                .params(fault, Timestamp.from(next), source)
                .update();
    }

    /** Writes what changed, and nothing else; returns how many came and left. */
    @Transactional
    int replace(String source, Listing listing, Instant now, Instant next) {
        long version = sql.sql("select version from trust_version for update")
                        .query(Long.class)
                        .single()
                + 1;
        Set<String> before = hashes(source);
        Set<String> told = listing.signers().stream().map(TrustedSigner::hash).collect(Collectors.toSet());
        List<TrustedSigner> came = listing.signers().stream()
                .filter(signer -> !before.contains(signer.hash()))
                .toList();
        List<String> left = before.stream().filter(hash -> !told.contains(hash)).toList();
        add(source, came, version);
        remove(source, left, version, now);
        if (!came.isEmpty() || !left.isEmpty()) {
            sql.sql("update trust_version set version = ?").param(version).update();
        }
        sql.sql("update trust_source set as_of = ?, next_at = ?, fault = null, left_out = ? where source = ?")
                .params(Timestamp.from(now), Timestamp.from(next), listing.leftOut(), source)
                .update();
        return came.size() + left.size();
    }

    private Set<String> hashes(String source) {
        Set<String> hashes = new HashSet<>();
        sql.sql("select encode(hash, 'hex') as hash from trusted_signer where source = ? and until is null")
                .param(source)
                .query(row -> {
                    hashes.add(row.getString("hash"));
                });
        return hashes;
    }

    private void add(String source, Collection<TrustedSigner> came, long version) {
        batches.batchUpdate(ADD, came, BATCH, (row, signer) -> {
            row.setString(1, source);
            row.setBytes(2, HexFormat.of().parseHex(signer.hash()));
            row.setString(3, signer.country());
            row.setBytes(4, signer.bytes());
            row.setLong(5, version);
        });
    }

    private void remove(String source, Collection<String> left, long version, Instant now) {
        batches.batchUpdate(REMOVE, left, BATCH, (row, hash) -> {
            row.setLong(1, version);
            row.setTimestamp(2, Timestamp.from(now));
            row.setString(3, source);
            row.setBytes(4, HexFormat.of().parseHex(hash));
        });
    }

    /** Forgets who left long ago. */
    @Transactional
    void forget(Instant leftBefore) {
        sql.sql("""
                with gone as (delete from trusted_signer where left_at < ? returning until)
                update trust_version set forgotten = greatest(forgotten, (select max(until) from gone))
                where exists (select from gone)
                """).param(Timestamp.from(leftBefore)).update();
    }

    /** Read again only when it changed since; the signers of before are kept as they are. */
    Imported read(Imported before) {
        record State(long version, int sources, int imported, Optional<Instant> oldest) {}
        State state = sql.sql("""
                select (select version from trust_version) as version, count(*) as sources, count(as_of) as imported,
                    min(as_of) as oldest from trust_source
                """)
                .query((row, _) -> new State(
                        row.getLong("version"),
                        row.getInt("sources"),
                        row.getInt("imported"),
                        Optional.ofNullable(row.getTimestamp("oldest")).map(Timestamp::toInstant)))
                .single();
        Optional<Instant> asOf = state.sources() == state.imported() ? state.oldest() : Optional.empty();
        List<TrustedSigner> signers = state.version() == before.version() ? before.signers() : signers();
        return new Imported(state.version(), signers, state.sources() > 0, asOf);
    }

    private List<TrustedSigner> signers() {
        return sql.sql("""
                select distinct on (hash) country, certificate from trusted_signer where until is null
                order by hash limit ?
                """)
                .param(MOST)
                .query((row, _) -> new TrustedSigner(row.getString("country"), row.getBytes("certificate")))
                .list();
    }
}
