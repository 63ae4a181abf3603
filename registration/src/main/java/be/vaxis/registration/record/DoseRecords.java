package be.vaxis.registration.record;

import be.vaxis.kernel.PersonId;
import be.vaxis.registration.dose.DoseId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds doses on record. Whoever asks for a person answers for the access log. */
@Component
public class DoseRecords {

    private final JdbcClient sql;
    private final DoseRow rows;

    DoseRecords(JdbcClient sql, DoseRow rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** All doses of these people, withdrawn ones included, by person and in the order of the days. */
    public List<DoseRecord> of(Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return sql.sql("select * from dose_record where person = any (?) order by person, given, dose")
                .param(ids)
                .query(rows)
                .list();
    }

    public Optional<DoseRecord> find(DoseId dose) {
        return sql.sql("select * from dose_record where dose = ?")
                .param(dose.value())
                .query(rows)
                .optional();
    }
}
