package be.vaxis.selection.coderecord;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import be.vaxis.selection.person.CodeState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks people up in the code database. Whoever shows what comes out writes it into the access log. */
@Repository
public class CodeRecords {

    private final JdbcClient sql;
    private final Sealing sealing;

    CodeRecords(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public Optional<CodeRecord> find(PersonId person) {
        return Optional.ofNullable(findAll(List.of(person)).get(person));
    }

    /** Those who are known of a list, of at most a few hundred. */
    public Map<PersonId, CodeRecord> findAll(Collection<PersonId> people) {
        return sql
                .sql("""
                        select r.person, r.sealed_name, r.postal_code, r.state, r.doses, r.vaccination, r.second_from,
                               r.second_until, coalesce(b.slots, 0) as slots, coalesce(b.declined, false) as declined,
                               (select min(d.given) from code_dose d where d.person = r.person and d.number = 1) as first_dose,
                               (select min(d.product) from code_dose d where d.person = r.person and d.number = 2)
                                   as second_vaccine
                        from code_record r left join code_booking b on b.code = r.code
                        where r.person = any (:people)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(CodeRecord::person, Function.identity()));
    }

    private CodeRecord read(ResultSet row) throws SQLException {
        return new CodeRecord(
                new PersonId(row.getObject("person", UUID.class)),
                Optional.ofNullable(row.getString("sealed_name"))
                        .map(cipher -> sealing.open(cipher, PersonName.class))
                        .flatMap(Personal::value),
                Optional.ofNullable(row.getString("postal_code")),
                CodeUsage.of(
                        CodeState.valueOf(row.getString("state")),
                        row.getInt("doses"),
                        row.getInt("slots"),
                        row.getBoolean("declined")),
                VaccinationStatus.valueOf(row.getString("vaccination")),
                row.getObject("first_dose", LocalDate.class),
                row.getString("second_vaccine"),
                row.getObject("second_from", LocalDate.class),
                row.getObject("second_until", LocalDate.class));
    }
}
