package be.vaxis.attestation.testresult;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps results sealed with the key of the person, until no certificate rests on them any more: a negative one for 96 hours
 * from the sampling, a positive one for 180 days.
 */
@Repository
public class TestResults {

    private static final Duration NEGATIVE = Duration.ofHours(96);
    private static final Duration POSITIVE = Duration.ofDays(181);
    private static final int MOST = 50; // of one person
    private static final int TOGETHER = 10_000;

    /** Everything about a test but its id and how long it is kept. */
    record Details(TestType type, String name, String device, Instant sampledAt, boolean detected, String centre) {}

    private final JdbcClient sql;
    private final Sealing sealing;

    TestResults(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Told again under the same id, the last one holds; told of somebody else, it is taken from the first. */
    public void tell(PersonId person, TestResult result) {
        var details = new Details(
                result.type(), result.name(), result.device(), result.sampledAt(), result.detected(), result.centre());
        Instant until = result.sampledAt().plus(result.detected() ? POSITIVE : NEGATIVE);
        sql.sql("""
                insert into test_result (test, person, details, keep_until) values (?, ?, ?, ?)
                on conflict (test) do update
                set person = excluded.person, details = excluded.details, keep_until = excluded.keep_until
                """)
                .params(
                        result.test(),
                        person.value(),
                        sealing.seal(Personal.of(person, details)),
                        until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of whom this result was told until now. */
    public Optional<PersonId> personOf(UUID test) {
        return sql.sql("select person from test_result where test = ?")
                .param(test)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** It was not so, or not of this person. */
    public void takeBack(UUID test) {
        sql.sql("delete from test_result where test = ?").param(test).update();
    }

    /** The latest first, fifty at most. */
    public List<TestResult> of(PersonId person, Instant now) {
        return sql
                .sql("select test, details from test_result where person = ? and keep_until > ? limit " + MOST)
                .params(person.value(), now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> open(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(TestResult::sampledAt).reversed())
                .toList();
    }

    private Optional<TestResult> open(UUID test, String sealed) {
        return sealing.open(sealed, Details.class)
                .value()
                .map(told -> new TestResult(
                        test,
                        told.type(),
                        told.name(),
                        told.device(),
                        told.sampledAt(),
                        told.detected(),
                        told.centre()));
    }

    /** All of somebody who is forgotten. */
    public void drop(PersonId person) {
        sql.sql("delete from test_result where person = ?")
                .param(person.value())
                .update();
    }

    /** Drops what need not be kept any more; says how many. */
    public int drop(Instant now) {
        return sql.sql("""
                delete from test_result where test in
                (select test from test_result where keep_until <= ? order by keep_until limit ?)
                """).params(now.atOffset(ZoneOffset.UTC), TOGETHER).update();
    }
}
