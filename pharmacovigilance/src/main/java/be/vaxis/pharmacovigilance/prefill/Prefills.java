package be.vaxis.pharmacovigilance.prefill;

import be.vaxis.contract.registration.DetailEvent.DoseDetails;
import be.vaxis.kernel.Address;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what a report is filled in with.
 *
 * <p>Dutch: <i>vooraf ingevulde gegevens</i>.
 */
@Component
public class Prefills {

    private static final int MOST_DOSES = 50;

    private final JdbcClient sql;
    private final Sealing sealing;

    Prefills(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Empty for somebody who is not known here, or no longer. The caller logs the look. */
    public Optional<Prefilled> find(PersonId person) {
        return sql.sql("select * from prefill_person where person = ? and not forgotten")
                .param(person.value())
                .query((row, n) -> prefilled(person, row))
                .optional();
    }

    private Prefilled prefilled(PersonId person, ResultSet row) throws SQLException {
        return new Prefilled(
                person,
                open(row.getString("insz"), Insz.class),
                open(row.getString("name"), PersonName.class),
                open(row.getString("birth_date"), PartialDate.class),
                Sex.valueOf(row.getString("sex")),
                open(row.getString("address"), Address.class),
                open(row.getString("contact"), Contact.class),
                dosesOf(person));
    }

    private List<KnownDose> dosesOf(PersonId person) {
        return sql.sql("""
                select dose, product, given, dose_number, details, reaction from prefill_dose
                where person = ? order by given, dose_number limit ?
                """)
                .params(person.value(), MOST_DOSES)
                .query((row, n) -> dose(row))
                .list();
    }

    private KnownDose dose(ResultSet row) throws SQLException {
        Optional<DoseDetails> details = open(row.getString("details"), DoseDetails.class);
        return new KnownDose(
                row.getObject("dose", UUID.class),
                row.getString("product"),
                row.getObject("given", LocalDate.class),
                row.getInt("dose_number"),
                details.map(DoseDetails::lot).orElse(null),
                details.map(DoseDetails::unit).orElse(null),
                details.map(DoseDetails::place).orElse(null),
                open(row.getString("reaction"), String.class).orElse(null));
    }

    private <T> Optional<T> open(@Nullable String sealed, Class<T> type) {
        return sealed == null ? Optional.empty() : sealing.open(sealed, type).value();
    }
}
