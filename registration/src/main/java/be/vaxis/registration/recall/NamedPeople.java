package be.vaxis.registration.recall;

import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom a recall named. The table has a person of a recall once; whoever names two at the same time waits for the other and
 * then finds them named.
 *
 * <p>A recall writes here in the transaction that stores its event, so it is no copy that comes late: a rebuild adds to it what
 * the events say and takes nothing away.
 */
@Component
class NamedPeople {

    private static final String ADD = """
            insert into recall_person (recall, person, named)
            select :recall, person, :named from unnest(:people) person order by person
            on conflict do nothing returning person
            """;

    private final JdbcClient sql;

    NamedPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return those who had not been named before */
    List<PersonId> add(RecallId recall, Collection<PersonId> people, Instant at) {
        return sql.sql(ADD)
                .param("recall", recall.value())
                .param("named", RecallProjection.utc(at))
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
