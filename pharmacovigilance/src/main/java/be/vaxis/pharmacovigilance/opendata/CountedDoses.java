package be.vaxis.pharmacovigilance.opendata;

import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which cell of the published file each dose is counted. In whatever order is heard of a person and their doses, the
 * cells end the same.
 *
 * <p>Doses of whoever was forgotten stay counted, and are nobody's.
 */
@Component
@ProcessingGroup("pharmacovigilance.inbox.opendata")
@Projection(tables = {"counted_person", "counted_dose"})
class CountedDoses {

    private static final String KEEP_PERSON = """
            insert into counted_person (person, birth_date, sex, region) values (:person, :born, :sex, :region)
            on conflict (person) do update
            set birth_date = excluded.birth_date, sex = excluded.sex, region = excluded.region
            where not counted_person.forgotten
            """;
    private static final String KEEP_DOSE = """
            insert into counted_dose (dose, person, given, region, age_group, sex, brand, letter)
            values (:dose,
                    (select :person::uuid where not exists (
                        select 1 from counted_person where person = :person and forgotten)),
                    :given,
                    coalesce((select region from counted_person where person = :person), 'NA'),
                    :age,
                    coalesce((select sex from counted_person where person = :person), 'NA'),
                    :brand, :letter)
            on conflict (dose) do update
            set given = excluded.given, brand = excluded.brand, letter = excluded.letter,
                age_group = case when counted_dose.person is null
                    then counted_dose.age_group else excluded.age_group end
            """;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Region regions;

    CountedDoses(JdbcClient sql, Sealing sealing, Region regions) {
        this.sql = sql;
        this.sealing = sealing;
        this.regions = regions;
    }

    private record Given(UUID dose, LocalDate day) {}

    @EventHandler
    void on(PersonEnrolled event) {
        var born = event.birthDate();
        var region = regions.of(event.postalCode());
        var sex = letter(event.sex());
        var person = event.person().value();
        sql.sql(KEEP_PERSON)
                .param("person", person)
                .param("born", born.isShredded() ? null : sealing.seal(born))
                .param("sex", sex)
                .param("region", region)
                .update();
        for (var given : dosesOf(event.person())) {
            sql.sql("update counted_dose set region = ?, sex = ?, age_group = ? where dose = ?")
                    .params(region, sex, AgeGroup.of(born.value(), given.day()), given.dose())
                    .update();
        }
    }

    @EventHandler
    void on(DoseRegistered event) {
        var letter = Letter.of(event.number(), event.of());
        if (letter.isEmpty() || event.country() != null) { // what another country gave, it publishes itself
            remove(event.dose());
            return;
        }
        sql.sql(KEEP_DOSE)
                .param("dose", event.dose())
                .param("person", event.person().value())
                .param("given", event.given())
                .param("age", AgeGroup.of(born(event.person()), event.given()))
                .param("brand", Brand.of(event.product()))
                .param("letter", letter.get().name())
                .update();
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        remove(event.dose());
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("update counted_dose set person = null where person = ?")
                .param(event.person().value())
                .update();
        sql.sql("""
                insert into counted_person (person, forgotten) values (?, true)
                on conflict (person) do update
                set birth_date = null, sex = default, region = default, forgotten = true
                """).param(event.person().value()).update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate counted_person, counted_dose").update();
    }

    private void remove(UUID dose) {
        sql.sql("delete from counted_dose where dose = ?").param(dose).update();
    }

    private Optional<PartialDate> born(PersonId person) {
        return sql.sql("select birth_date from counted_person where person = ? and birth_date is not null")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(text -> sealing.open(text, PartialDate.class))
                .flatMap(Personal::value);
    }

    private List<Given> dosesOf(PersonId person) {
        return sql.sql("select dose, given from counted_dose where person = ?")
                .param(person.value())
                .query((row, n) -> new Given(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    private static String letter(Sex sex) {
        return switch (sex) {
            case FEMALE -> "F";
            case MALE -> "M";
            case UNKNOWN -> "NA";
        };
    }
}
