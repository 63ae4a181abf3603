package be.vaxis.attestation.holder;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.Language;
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
 * Finds holders.
 *
 * <p>Dutch: <i>houders</i>.
 */
@Component
public class Holders {

    private final JdbcClient sql;
    private final Sealing sealing;

    Holders(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Empty for somebody who is not known here, or no longer. */
    public Optional<Holder> find(PersonId person) {
        return sql.sql("select * from holder_person where person = ? and not forgotten")
                .param(person.value())
                .query((row, n) -> holder(person, row))
                .optional();
    }

    /** As {@link #find}, also for somebody of whom doses were heard before their name. */
    public Optional<Holder> findAlsoUnnamed(PersonId person) {
        return find(person).or(() -> unnamed(person));
    }

    /** Where letters to this person go; empty while no address in Belgium was told, and once the person is forgotten. */
    public Optional<Postal> postal(PersonId person) {
        return sql.sql("""
                select name, address, language from holder_person where person = ? and not forgotten and address is not null
                """)
                .param(person.value())
                .query((row, _) -> postal(row))
                .optional()
                .flatMap(postal -> postal);
    }

    private Optional<Postal> postal(ResultSet row) throws SQLException {
        Optional<PersonName> name = open(row.getString("name"), PersonName.class);
        Optional<Address> address = open(row.getString("address"), Address.class);
        Language language = Language.valueOf(row.getString("language"));
        return name.flatMap(who -> address.map(where -> new Postal(who, where, language)));
    }

    private Optional<Holder> unnamed(PersonId person) {
        boolean heardOf = sql.sql("select exists (select 1 from holder_person where person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
        List<Dose> doses = heardOf ? List.of() : dosesOf(person);
        return doses.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Holder(person, Optional.empty(), Optional.empty(), Optional.empty(), Sex.UNKNOWN, doses));
    }

    private Holder holder(PersonId person, ResultSet row) throws SQLException {
        return new Holder(
                person,
                open(row.getString("insz"), Insz.class),
                open(row.getString("name"), PersonName.class),
                open(row.getString("birth_date"), PartialDate.class),
                Sex.valueOf(row.getString("sex")),
                dosesOf(person));
    }

    private List<Dose> dosesOf(PersonId person) {
        return sql.sql("""
                select dose, product, given, dose_number, doses_in_series from holder_dose where person = ? order by given, dose_number
                """)
                .param(person.value())
                .query((row, n) -> new Dose(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        row.getInt(5)))
                .list();
    }

    private <T> Optional<T> open(@Nullable String sealed, Class<T> type) {
        return sealed == null ? Optional.empty() : sealing.open(sealed, type).value();
    }
}
