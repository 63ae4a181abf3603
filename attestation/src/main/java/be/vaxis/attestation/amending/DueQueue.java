package be.vaxis.attestation.amending;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Rows;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people whose certificates are to be looked at. */
@Repository
public class DueQueue {

    private static final String ADD = """
            insert into certificate_due (person) values (?)
            on conflict (person) do update set wanted = certificate_due.wanted + 1, not_before = least(now(), certificate_due.not_before)
            """;

    private final Rows rows;
    private final JdbcClient sql;

    DueQueue(Rows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /** Together with whatever else the batch of an event changes. */
    void add(PersonId person) {
        rows.setLast(person, ADD, person.value());
    }

    /** At once, for who works outside a batch. */
    public void addNow(PersonId person) {
        sql.sql(ADD).param(person.value()).update();
    }

    /** Those who waited longest, for this process alone until the claim ends. */
    List<Due> claim(int most, Duration claim) {
        return sql.sql("""
                with free as (
                    select person from certificate_due
                    where not_before <= now() and (claimed_until is null or claimed_until < now())
                    order by not_before limit ? for update skip locked)
                update certificate_due d set claimed_until = now() + cast(? as interval)
                from free where d.person = free.person
                returning d.person, d.wanted
                """)
                .params(most, claim.toString())
                .query((row, _) -> new Due(new PersonId(row.getObject(1, UUID.class)), row.getLong(2)))
                .list();
    }

    /** What changed meanwhile is looked at next. */
    void done(List<Due> looked) {
        UUID[] people = looked.stream().map(due -> due.person().value()).toArray(UUID[]::new);
        Long[] wanted = looked.stream().map(Due::wanted).toArray(Long[]::new);
        sql.sql("""
                delete from certificate_due d using unnest(?, ?) as done (person, wanted)
                where d.person = done.person and d.wanted = done.wanted
                """).params(people, wanted).update();
        sql.sql("update certificate_due set claimed_until = null where person = any(?)")
                .param(people)
                .update();
    }

    void postpone(Due due, Duration pause) {
        sql.sql("""
                update certificate_due set claimed_until = null, not_before = now() + cast(? as interval) where person = ?
                """).params(pause.toString(), due.person().value()).update();
    }

    long waiting() {
        return sql.sql("select count(*) from certificate_due").query(Long.class).single();
    }
}
