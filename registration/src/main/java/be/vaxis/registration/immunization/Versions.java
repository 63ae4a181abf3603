package be.vaxis.registration.immunization;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.dose.DoseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was told word for word. Whoever asks answers for the access log. */
@Component
public class Versions {

    private final JdbcClient sql;
    private final Sealing sealing;

    Versions(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** The last version of each vaccination of these people that was told word for word. */
    public List<Version> lastOf(Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return sql.sql("""
                select distinct on (dose) * from immunization_version where person = any (?)
                order by dose, version desc""").param(ids).query(this::read).list();
    }

    /** All versions of one vaccination, the oldest first. */
    public List<Version> of(DoseId dose) {
        return sql.sql("select * from immunization_version where dose = ? order by version")
                .param(dose.value())
                .query(this::read)
                .list();
    }

    /** What was told word for word at these versions, as far as it was. */
    public List<Version> at(List<DoseId> doses, List<Integer> numbers) {
        return sql.sql("""
                        select told.* from immunization_version told
                        join unnest(cast(? as uuid[]), cast(? as integer[])) asked (dose, version) using (dose, version)
                        """)
                .params(doses.stream().map(DoseId::value).toArray(UUID[]::new), numbers.toArray(Integer[]::new))
                .query(this::read)
                .list();
    }

    private Version read(ResultSet row, int number) throws SQLException {
        String told = row.getString("told");
        return new Version(
                new DoseId(row.getObject("dose", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getInt("version"),
                told == null ? null : sealing.open(told, String.class),
                row.getBoolean("withdrawn"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }
}
