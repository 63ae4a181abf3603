package be.vaxis.registration.patient;

import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people in our own copy; somebody may be vaccinated before selection has told about them. */
@Component
public class Patients {

    private final JdbcClient sql;
    private final Sealing sealing;

    Patients(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public Optional<Patient> find(PersonId person) {
        return sql.sql("select * from patient where person = ?")
                .param(person.value())
                .query((row, number) -> read(person, row))
                .optional();
    }

    /** The birth dates of those whom our copy knows. */
    public Map<PersonId, PartialDate> bornOf(Collection<PersonId> people) {
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        Map<PersonId, PartialDate> born = new HashMap<>();
        sql.sql("select person, birth_date from patient where person = any (?)")
                .param(ids)
                .query(row -> {
                    PersonId person = new PersonId(row.getObject("person", UUID.class));
                    sealing.<PartialDate>open(row.getString("birth_date"), PartialDate.class)
                            .value()
                            .ifPresent(date -> born.put(person, date));
                });
        return born;
    }

    private Patient read(PersonId person, ResultSet row) throws SQLException {
        String gmdHolder = row.getString("gmd_holder");
        return new Patient(
                person,
                sealing.open(row.getString("name"), PersonName.class),
                sealing.open(row.getString("birth_date"), PartialDate.class),
                Sex.valueOf(row.getString("sex")),
                new PostalCode(row.getString("postal_code")),
                gmdHolder == null ? null : new RizivNumber(gmdHolder));
    }
}
