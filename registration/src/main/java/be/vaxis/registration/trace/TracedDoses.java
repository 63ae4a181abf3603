package be.vaxis.registration.trace;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.LotNumber;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.UnitNumber;
import be.vaxis.registration.dose.Vaccine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the doses that are looked for, by person; each page begins where the one before ended. */
@Component
class TracedDoses {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String PAGE = """
            select found.*, p.name, p.postal_code, p.gmd_holder
            from ((select d.*, false as formerly from dose_record d
                   where %1$s and d.withdrawn is null and not d.held and (d.person, d.dose) > (:person, :dose)
                   order by d.person, d.dose limit :most)
                  union all
                  (select d.*, true as formerly from dose_record d
                   where d.dose in (select past.dose from dose_past past where %2$s)
                     and (%1$s) is not true and d.withdrawn is null and not d.held and (d.person, d.dose) > (:person, :dose)
                   order by d.person, d.dose limit :most)) found
            left join patient p on p.person = found.person
            order by found.person, found.dose limit :most
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    TracedDoses(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Who got a dose, to go on after it; nobody when there is no such dose. */
    Optional<PersonId> personOf(DoseId dose) {
        return sql.sql("select person from dose_record where dose = ?")
                .param(dose.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** @param after the last dose of the page before, and whose it is; null for the first page */
    List<TracedDose> page(TraceQuestion question, @Nullable PersonId person, @Nullable DoseId after, int most) {
        return sql.sql(PAGE.formatted(question.condition("d"), question.condition("past")))
                .params(question.values())
                .param("person", person == null ? NOBODY : person.value())
                .param("dose", after == null ? NOBODY : after.value())
                .param("most", most)
                .query(this::read)
                .list();
    }

    private TracedDose read(ResultSet row, int number) throws SQLException {
        PersonId person = new PersonId(row.getObject("person", UUID.class));
        String insz = row.getString("insz");
        return new TracedDose(
                new DoseId(row.getObject("dose", UUID.class)),
                person,
                insz == null ? Personal.shredded(person) : sealing.open(insz, Insz.class),
                read(row.getString("name"), name -> sealing.open(name, PersonName.class)),
                read(row.getString("postal_code"), PostalCode::new),
                read(row.getString("gmd_holder"), RizivNumber::new),
                new Vaccine(
                        row.getString("product"),
                        new LotNumber(row.getString("lot")),
                        read(row.getString("unit"), UnitNumber::new),
                        row.getObject("expires", LocalDate.class)),
                row.getObject("given", LocalDate.class),
                new Place(Place.Kind.valueOf(row.getString("place_kind")), row.getString("place")),
                row.getBoolean("formerly"));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        return text == null ? null : reader.apply(text);
    }
}
