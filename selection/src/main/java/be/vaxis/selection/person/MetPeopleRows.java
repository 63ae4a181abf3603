package be.vaxis.selection.person;

import be.vaxis.kernel.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for a whole list; two overlapping lists wait for each other. */
@Repository
class MetPeopleRows implements MetPeople {

    private final JdbcClient sql;

    MetPeopleRows(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<PersonId, Boolean> enrol(Collection<PersonId> people) {
        Map<PersonId, Boolean> enrolled = new HashMap<>();
        sql.sql("""
                insert into met_person (person, enrolled) select unnest(cast(:people as uuid[])), true
                on conflict (person) do update set enrolled = true where not met_person.enrolled
                returning person, xmax <> 0 as met
                """) // a row that was there already has an xmax
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(row -> {
                    enrolled.put(new PersonId(row.getObject("person", UUID.class)), row.getBoolean("met"));
                });
        return enrolled;
    }

    @Override
    public void meet(PersonId person) {
        sql.sql("insert into met_person (person, enrolled) values (?, false) on conflict (person) do nothing")
                .param(person.value())
                .update();
    }
}
