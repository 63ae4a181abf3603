package be.vaxis.registration.trace;

import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import be.vaxis.registration.OpenSealing;
import be.vaxis.registration.dose.DoseId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Doses as the projection of the record leaves them. */
public final class GivenDoses {

    public static final LocalDate DAY = LocalDate.parse("2021-05-06");
    private static final Insz SOMEBODY = new Insz("85073003328");

    private final Sealing sealing = new OpenSealing();
    private final JdbcClient sql;
    private int next;

    public GivenDoses(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody in the order of these numbers. */
    public static PersonId person(int number) {
        return new PersonId(new UUID(number, 1));
    }

    public DoseId of(int person, String product, String lot) {
        return of(person, product, lot, null, DAY, "GENT-EXPO");
    }

    public DoseId of(int person, String product, String lot, String unit, LocalDate day, String place) {
        var dose = new DoseId(new UUID(7, ++next));
        sql.sql("""
                        insert into dose_record (dose, person, insz, product, lot, unit, given, place_kind, place,
                            vaccinator_riziv, source, recorded)
                        values (?, ?, ?, ?, ?, ?, ?, 'CENTRE', ?, '10182803004', 'GENT-EXPO', now())""")
                .params(
                        dose.value(),
                        person(person).value(),
                        sealing.seal(Personal.of(person(person), SOMEBODY)),
                        product,
                        lot,
                        unit,
                        day,
                        place)
                .update();
        return dose;
    }

    public void known(int person, String name, String gmdHolder) {
        sql.sql("""
                        insert into patient (person, name, birth_date, sex, postal_code, language, gmd_holder)
                        values (?, ?, '', 'FEMALE', '9000', 'NL', ?)""")
                .params(
                        person(person).value(),
                        sealing.seal(Personal.of(person(person), new PersonName(name, "Anna"))),
                        gmdHolder)
                .update();
    }

    /** What was on record before stays to be read. */
    public void corrected(DoseId dose, String lot) {
        sql.sql("""
                        insert into dose_past (dose, version, product, lot, unit, given, place_kind, place, until,
                            corrected_by, kinds)
                        select dose, version, product, lot, unit, given, place_kind, place, now(), source, 'LOT'
                        from dose_record where dose = ?""").param(dose.value()).update();
        sql.sql("update dose_record set lot = ?, unit = null, version = version + 1 where dose = ?")
                .params(lot, dose.value())
                .update();
    }

    /** Only its source knows of it. */
    public void held(DoseId dose) {
        sql.sql("update dose_record set sharing = 'WITHHELD' where dose = ?")
                .param(dose.value())
                .update();
    }

    public void withdrawn(DoseId dose) {
        sql.sql("update dose_record set withdrawn = now() where dose = ?")
                .param(dose.value())
                .update();
    }

    public void forgotten(int person) {
        sql.sql("update dose_record set insz = null where person = ?")
                .param(person(person).value())
                .update();
        sql.sql("delete from patient where person = ?")
                .param(person(person).value())
                .update();
    }

    public void none() {
        sql.sql("truncate dose_record, dose_past, patient").update();
    }
}
