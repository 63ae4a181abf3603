package be.vaxis.attestation.verification;

import static java.time.ZoneOffset.UTC;

import be.vaxis.attestation.hcert.Step;
import be.vaxis.attestation.rule.Decision;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of verdicts. */
@Component
class VerdictRows {

    private static final String PASSED = "";

    private final JdbcClient sql;

    VerdictRows(JdbcClient sql) {
        this.sql = sql;
    }

    void add(GivenVerdict verdict) {
        sql.sql("""
                insert into verdict (number, given, certificate, clock, country, decision, stopped, revoked, rules, decisions,
                    value_sets, trust_list, signers)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        verdict.number(),
                        verdict.given().atOffset(UTC),
                        verdict.certificate(),
                        verdict.clock().atOffset(UTC),
                        verdict.country(),
                        verdict.decision().name(),
                        Optional.ofNullable(verdict.stopped()).map(Enum::name).orElse(PASSED),
                        verdict.revoked(),
                        verdict.rules().toArray(String[]::new),
                        verdict.decisions().stream().map(Enum::name).toArray(String[]::new),
                        verdict.valueSets(),
                        verdict.trustList(),
                        verdict.signers().toArray(String[]::new))
                .update();
    }

    Optional<GivenVerdict> find(UUID number) {
        return sql.sql("select * from verdict where number = ?")
                .param(number)
                .query((row, n) -> read(row))
                .optional();
    }

    /** @return how many were removed, at most so many */
    int removeBefore(Instant moment, int most) {
        return sql.sql("""
                delete from verdict where number in (select number from verdict where given < ? limit ?)
                """).params(moment.atOffset(UTC), most).update();
    }

    private static GivenVerdict read(ResultSet row) throws SQLException {
        return new GivenVerdict(
                row.getObject("number", UUID.class),
                row.getObject("given", OffsetDateTime.class).toInstant(),
                row.getString("certificate"),
                row.getObject("clock", OffsetDateTime.class).toInstant(),
                row.getString("country"),
                Decision.valueOf(row.getString("decision")),
                check(row.getString("stopped")),
                row.getBoolean("revoked"),
                texts(row.getArray("rules")),
                texts(row.getArray("decisions")).stream().map(Decision::valueOf).toList(),
                row.getString("value_sets"),
                row.getString("trust_list"),
                texts(row.getArray("signers")));
    }

    private static @Nullable Step check(String name) {
        return name.equals(PASSED) ? null : Step.valueOf(name);
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
