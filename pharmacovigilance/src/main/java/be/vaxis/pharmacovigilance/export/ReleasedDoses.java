package be.vaxis.pharmacovigilance.export;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.kernel.PersonId;
import be.vaxis.pharmacovigilance.disclosure.Cell;
import be.vaxis.pharmacovigilance.disclosure.Form;
import be.vaxis.pharmacovigilance.disclosure.Ladder;
import be.vaxis.pharmacovigilance.pseudonym.Pseudonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the doses that found a place, week by week and shuffled within the week, so that their order tells nothing. */
final class ReleasedDoses {

    private static final String DOSES = """
            select * from (
                select 'WHOLE' as form, d.person, d.dose, d.week, d.number, d.sex, d.product,
                       u.municipality, u.age, p.step, p.told
                from release_dose d join release_whole u on u.person = d.person
                join release_place p on p.form = 'WHOLE' and p.root = u.root
                                    and p.municipality = u.municipality and p.age = u.age
                union all
                select 'PART', d.person, d.dose, d.week, d.number, d.sex, d.product,
                       u.municipality, u.age, p.step, p.told
                from release_dose d join release_part u on u.dose = d.dose
                join release_place p on p.form = 'PART' and p.root = u.root
                                    and p.municipality = u.municipality and p.age = u.age
            ) released
            order by week, sha256(?::bytea || uuid_send(dose))
            """;

    private final JdbcTemplate sql;
    private final Ladder ladder;
    private final Pseudonyms pseudonyms;

    /** @param sql reads through a cursor */
    ReleasedDoses(JdbcTemplate sql, Ladder ladder, Pseudonyms pseudonyms) {
        this.sql = sql;
        this.ladder = ladder;
        this.pseudonyms = pseudonyms;
    }

    /** What to do with each dose. */
    interface Receiver {
        void receive(ReleasedDose dose, int step, boolean productTold) throws IOException;
    }

    void forEach(Receiver receiver) {
        sql.query(
                DOSES,
                row -> {
                    try {
                        var step = row.getInt("step");
                        receiver.receive(dose(row, step), step, row.getBoolean("told"));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                },
                pseudonyms.shuffle());
    }

    private ReleasedDose dose(ResultSet row, int step) throws SQLException {
        var form = Form.valueOf(row.getString("form"));
        var person = new PersonId(row.getObject("person", UUID.class));
        var dose = row.getObject("dose", UUID.class);
        var home = new Cell(row.getString("municipality"), row.getInt("age"), 1, Set.of());
        return new ReleasedDose(
                form == Form.WHOLE ? pseudonyms.of(person) : pseudonyms.ofDose(dose),
                form,
                row.getInt("number"),
                new IsoWeek(row.getObject("week", LocalDate.class)),
                ladder.rungs().get(step).area(),
                ladder.group(step, home),
                row.getString("sex"),
                row.getBoolean("told") ? row.getString("product") : null);
    }
}
