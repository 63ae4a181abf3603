package be.vaxis.attestation.mending;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import be.vaxis.attestation.content.Lack;
import be.vaxis.attestation.mending.CorrectionRequest.Cause;
import be.vaxis.attestation.mending.CorrectionRequest.State;
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
import org.jspecify.annotations.Nullable;
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

    /** The same again changes nothing; after an answer, it is asked anew. */
    public void ask(CorrectionRequest request) {
        sql.sql("""
                insert into correction_request as r (record, person, lacks, asked) values (?, ?, ?, ?)
                on conflict (record) do update set person = excluded.person, lacks = excluded.lacks,
                    asked = case when r.answered is null then r.asked else excluded.asked end,
                    state = case when r.answered is null then r.state else 'ASKED' end,
                    taken = case when r.answered is null then r.taken end, answered = null, cause = null
                """)
                .params(
                        request.record(),
                        request.person().value(),
                        request.lacks().stream().map(Lack::name).sorted().collect(joining(" ")),
                        request.asked().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of this person, those that were answered of late too. */
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

    /** Those who wait for an answer, the longest first, fifty at a time. */
    public List<CorrectionRequest> page(Instant after) {
        return sql.sql(
                        "select * from correction_request where answered is null and asked > ? order by asked, record limit "
                                + PAGE)
                .param(after.atOffset(ZoneOffset.UTC))
                .query(CorrectionRequests::read)
                .list();
    }

    void take(UUID record, Instant at) {
        sql.sql("update correction_request set state = 'TAKEN', taken = ? where record = ? and state = 'ASKED'")
                .params(at.atOffset(ZoneOffset.UTC), record)
                .update();
    }

    /** Whether it was waiting for one. */
    boolean answer(UUID record, State state, @Nullable Cause cause, Instant at) {
        return sql.sql("""
                        update correction_request set state = ?, cause = ?, answered = ? where record = ? and answered is null
                        """)
                        .param(state.name())
                        .param(cause == null ? null : cause.name())
                        .param(at.atOffset(ZoneOffset.UTC))
                        .param(record)
                        .update()
                == 1;
    }

    void dropAnsweredBefore(Instant moment) {
        sql.sql("delete from correction_request where answered < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of somebody who is forgotten. */
    public void drop(PersonId person) {
        sql.sql("delete from correction_request where person = ?")
                .param(person.value())
                .update();
    }

    /** Who of these waits for a correction. */
    public Set<PersonId> whoOf(Collection<PersonId> people) {
        UUID[] asked = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return Set.copyOf(
                sql.sql("select distinct person from correction_request where person = any(?) and answered is null")
                        .param(asked)
                        .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    private static CorrectionRequest read(ResultSet row, int number) throws SQLException {
        OffsetDateTime asked = row.getObject("asked", OffsetDateTime.class);
        OffsetDateTime taken = row.getObject("taken", OffsetDateTime.class);
        OffsetDateTime answered = row.getObject("answered", OffsetDateTime.class);
        OffsetDateTime since = answered != null ? answered : taken != null ? taken : asked;
        String cause = row.getString("cause");
        return new CorrectionRequest(
                row.getObject("record", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                Stream.of(row.getString("lacks").split(" ")).map(Lack::valueOf).collect(toSet()),
                asked.toInstant(),
                State.valueOf(row.getString("state")),
                since.toInstant(),
                cause == null ? null : Cause.valueOf(cause));
    }
}
