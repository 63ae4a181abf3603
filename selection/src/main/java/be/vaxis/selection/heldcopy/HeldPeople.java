package be.vaxis.selection.heldcopy;

import be.vaxis.contract.registration.Buckets;
import be.vaxis.contract.registration.Holding;
import be.vaxis.contract.registration.Holding.Given;
import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the code database holds of the vaccinations of people. */
@Repository
class HeldPeople {

    private final JdbcClient sql;

    HeldPeople(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of these buckets, without whoever was told of after a moment. */
    Map<PersonId, Holding> of(Buckets buckets, Instant until) {
        OffsetDateTime last = until.atOffset(ZoneOffset.UTC);
        Map<UUID, List<Given>> doses = doses(buckets, last);
        Map<PersonId, Holding> held = new HashMap<>();
        sql.sql("""
                select person, vaccination, second_from, second_until from code_record r
                where person between :first and :last and vaccination <> 'NOT_VACCINATED'
                    and not exists (select from code_heard h where h.person = r.person and h.heard > :until)
                """)
                .param("first", buckets.first())
                .param("last", buckets.last())
                .param("until", last)
                .query(row -> {
                    UUID person = row.getObject("person", UUID.class);
                    List<Given> given = doses.remove(person);
                    held.put(
                            new PersonId(person),
                            new Holding(
                                    VaccinationStatus.valueOf(row.getString("vaccination")),
                                    row.getObject("second_from", LocalDate.class),
                                    row.getObject("second_until", LocalDate.class),
                                    given == null ? List.of() : given));
                });
        doses.forEach((person, given) ->
                held.put(new PersonId(person), new Holding(VaccinationStatus.NOT_VACCINATED, null, null, given)));
        return held;
    }

    private Map<UUID, List<Given>> doses(Buckets buckets, OffsetDateTime until) {
        Map<UUID, List<Given>> doses = new HashMap<>();
        sql.sql("""
                select person, dose, product, given, number from code_dose d
                where person between :first and :last
                    and not exists (select from code_heard h where h.person = d.person and h.heard > :until)
                """)
                .param("first", buckets.first())
                .param("last", buckets.last())
                .param("until", until)
                .query(row -> {
                    doses.computeIfAbsent(row.getObject("person", UUID.class), _ -> new ArrayList<>())
                            .add(new Given(
                                    row.getObject("dose", UUID.class),
                                    row.getString("product"),
                                    row.getObject("given", LocalDate.class),
                                    row.getInt("number")));
                });
        return doses;
    }

    /** Drops what no comparison asks for any more. */
    void sweep() {
        sql.sql("delete from code_heard where heard < now() - interval '1 day'").update();
    }
}
