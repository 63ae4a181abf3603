package be.vaxis.attestation.mending;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import be.vaxis.attestation.content.Lack;
import be.vaxis.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what people want corrected; whoever is done with one closes it, and so does the correction itself. */
@Repository
public class CorrectionRequests {

    /** Of the list of the help desk. */
    public static final int PAGE = 50;

    private final JdbcClient sql;

    CorrectionRequests(JdbcClient sql) {
        this.sql = sql;
    }

    /** The same again changes nothing. */
    public void ask(CorrectionRequest request) {
        sql.sql("""
                insert into correction_request (record, person, lacks, asked) values (?, ?, ?, ?)
                on conflict (record) do update set person = excluded.person, lacks = excluded.lacks
                """)
                .params(
                        request.record(),
                        request.person().value(),
                        request.lacks().stream().map(Lack::name).sorted().collect(joining(" ")),
                        request.asked().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of this person. */
    public List<CorrectionRequest> of(PersonId person) {
        return sql.sql("select * from correction_request where person = ? order by asked limit " + PAGE)
                .param(person.value())
                .query(CorrectionRequests::read)
                .list();
    }

    public Optional<CorrectionRequest> find(UUID record) {
        return sql.sql("select * from correction_request where record = ?")
                .param(record)
                .query(CorrectionRequests::read)
                .optional();
    }

    /** Those who waited longest first, fifty at a time. */
    public List<CorrectionRequest> page(Instant after) {
        return sql.sql("select * from correction_request where asked > ? order by asked, record limit " + PAGE)
                .param(after.atOffset(ZoneOffset.UTC))
                .query(CorrectionRequests::read)
                .list();
    }

    public void close(UUID record) {
        sql.sql("delete from correction_request where record = ?").param(record).update();
    }

    /** All of somebody who is forgotten. */
    public void drop(PersonId person) {
        sql.sql("delete from correction_request where person = ?")
                .param(person.value())
                .update();
    }

    /** Who of these wants something corrected. */
    public Set<PersonId> whoOf(Collection<PersonId> people) {
        UUID[] asked = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return Set.copyOf(sql.sql("select distinct person from correction_request where person = any(?)")
                .param(asked)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private static CorrectionRequest read(ResultSet row, int number) throws SQLException {
        return new CorrectionRequest(
                row.getObject("record", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                Stream.of(row.getString("lacks").split(" ")).map(Lack::valueOf).collect(toSet()),
                row.getObject("asked", OffsetDateTime.class).toInstant());
    }
}
