package be.vaxis.pharmacovigilance.exposure;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of this room. Whatever is written twice stands there once. */
@Component
class Exposures {

    private final JdbcClient sql;
    private final Sealing sealing;

    Exposures(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    private record DoseWeek(UUID dose, LocalDate monday) {}

    /** A person who was forgotten stays so. */
    void keep(PersonId person, Personal<PartialDate> birthMonth, String sex, String municipality) {
        sql.sql("""
                insert into exposure_person (person, birth_month, sex, nis5) values (?, ?, ?, ?)
                on conflict (person) do update
                set birth_month = excluded.birth_month, sex = excluded.sex, nis5 = excluded.nis5
                where not exposure_person.forgotten
                """)
                .params(person.value(), sealing.seal(birthMonth), sex, municipality)
                .update();
    }

    /** A dose may be heard of before its person is; its age is filled in later. */
    void keepDose(PersonId person, UUID dose, IsoWeek week, int number, String product) {
        sql.sql("""
                insert into exposure_dose (dose, person, week, dose_number, product, age)
                select ?, ?, ?, ?, ?, ?
                where not exists (select 1 from exposure_person where person = ? and forgotten)
                on conflict (dose) do update
                set person = excluded.person, week = excluded.week, dose_number = excluded.dose_number,
                    product = excluded.product, age = excluded.age
                """)
                .params(
                        dose,
                        person.value(),
                        week.monday(),
                        number,
                        product,
                        age(birthMonthOf(person), week),
                        person.value())
                .update();
        sql.sql("insert into exposure_product (product) values (?) on conflict do nothing")
                .param(product)
                .update();
    }

    void fillInAges(PersonId person, Personal<PartialDate> birthMonth) {
        for (var dose : dosesOf(person)) {
            sql.sql("update exposure_dose set age = ? where dose = ?")
                    .params(age(birthMonth, IsoWeek.of(dose.monday())), dose.dose())
                    .update();
        }
    }

    void removeDose(UUID dose) {
        sql.sql("delete from exposure_dose where dose = ?").param(dose).update();
    }

    /** Leaves a mark without content, so that a dose that is heard of late does not bring the person back. */
    void forget(PersonId person) {
        sql.sql("delete from exposure_dose where person = ?")
                .param(person.value())
                .update();
        sql.sql("""
                insert into exposure_person (person, forgotten) values (?, true)
                on conflict (person) do update
                set birth_month = null, sex = default, nis5 = default, forgotten = true
                """).param(person.value()).update();
    }

    void clear() {
        sql.sql("delete from exposure_dose").update();
        sql.sql("delete from exposure_person").update();
        sql.sql("delete from exposure_product").update();
    }

    private Personal<PartialDate> birthMonthOf(PersonId person) {
        return sql.sql("select birth_month from exposure_person where person = ? and birth_month is not null")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(text -> sealing.open(text, PartialDate.class))
                .orElseGet(() -> Personal.shredded(person));
    }

    private List<DoseWeek> dosesOf(PersonId person) {
        return sql.sql("select dose, week from exposure_dose where person = ?")
                .param(person.value())
                .query((row, n) -> new DoseWeek(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .list();
    }

    private static int age(Personal<PartialDate> birthMonth, IsoWeek week) {
        return birthMonth.value().map(month -> AgeAtDose.band(month, week)).orElse(AgeScheme.UNKNOWN_AGE);
    }
}
