package be.vaxis.attestation.rulebook;

import static java.time.ZoneOffset.UTC;

import be.vaxis.attestation.rule.Rule;
import be.vaxis.attestation.rule.RuleReader;
import be.vaxis.attestation.rule.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of rules. Rows are added, never changed and never removed. */
@Component
class RuleRows {

    /** What all countries together ever published is a tenth of this. */
    static final int MOST = 20_000;

    private static final JsonMapper JSON = new JsonMapper();
    private static final long LOCK = 0x52756c6573L;

    private final JdbcClient sql;

    RuleRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param place in the order in which rules were published */
    record Placed(long place, Rule rule) {}

    /** Lets one process publish at a time, until its transaction ends; so places become visible in their order. */
    void publishAlone() {
        sql.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /** The place of the last rule; 0 when there is none. */
    long last() {
        return sql.sql("select coalesce(max(place), 0) from certificate_rule")
                .query(Long.class)
                .single();
    }

    int count() {
        return sql.sql("select count(*) from certificate_rule")
                .query(Integer.class)
                .single();
    }

    /** Those published after a place, in their order. */
    List<Placed> after(long place) {
        return sql.sql("select place, rule from certificate_rule where place > ? order by place limit ?")
                .params(place, MOST)
                .query((row, n) -> new Placed(row.getLong(1), read(row.getString(2))))
                .list();
    }

    Optional<Rule> withHash(String hash) {
        return sql.sql("select rule from certificate_rule where hash = ?")
                .param(hash)
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    /** The newest version of a rule. */
    Optional<Rule> newest(String identifier) {
        return sql.sql("""
                        select rule from certificate_rule where identifier = ?
                        order by major desc, minor desc, patch desc limit 1
                        """)
                .param(identifier)
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    /** @return whether it was not there yet */
    boolean add(Rule rule, JsonNode json, Instant now) {
        Version version = rule.version();
        return sql.sql("""
                        insert into certificate_rule (hash, identifier, country, major, minor, patch, valid_from, valid_to,
                            rule, published)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                rule.hash(),
                                rule.identifier(),
                                rule.country(),
                                version.major(),
                                version.minor(),
                                version.patch(),
                                rule.from().atOffset(UTC),
                                rule.until().atOffset(UTC),
                                JSON.writeValueAsString(json),
                                now.atOffset(UTC))
                        .update()
                > 0;
    }

    private static Rule read(String json) {
        return RuleReader.read(JSON.readTree(json));
    }
}
