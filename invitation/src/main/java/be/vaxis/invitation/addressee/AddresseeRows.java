package be.vaxis.invitation.addressee;

import be.vaxis.kernel.Address;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.Language;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.PersonName;
import be.vaxis.kernel.Personal;
import be.vaxis.kernel.Sealing;
import be.vaxis.kernel.VaccinationCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads addressees from rows in which everything personal is cipher text. */
@Repository
class AddresseeRows implements Addressees {

    private static final String BY_PERSON = """
            select a.person, a.language, a.sealed_name, a.sealed_address, a.sealed_contact, a.sealed_code, a.active,
                   b.booked, b.booked_before, b.told_by
            from addressee a left join addressee_booking b on b.code = a.code
            where a.person = any (:people)
            """;

    private static final String BY_CODE = """
            select a.person, a.channels, a.sealed_contact, b.booked_before
            from addressee a left join addressee_booking b on b.code = a.code
            where a.code = ?
            """;

    private final JdbcClient sql;
    private final Sealing sealing;

    AddresseeRows(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @Override
    public Optional<Addressee> find(PersonId person) {
        return Optional.ofNullable(findAll(List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, Addressee> findAll(Collection<PersonId> people) {
        return sql
                .sql(BY_PERSON)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Addressee::person, Function.identity()));
    }

    @Override
    public Optional<Reach> reach(CodeDigest code) {
        return sql.sql(BY_CODE)
                .param(code.value())
                .query((row, _) -> reach(row))
                .optional();
    }

    private Reach reach(ResultSet row) throws SQLException {
        String sealedContact = row.getString("sealed_contact");
        return new Reach(
                new PersonId(row.getObject("person", UUID.class)),
                ChannelsForm.read(row.getString("channels"), () -> contact(sealedContact)),
                BookedForm.read(row.getString("booked_before")));
    }

    private Addressee read(ResultSet row) throws SQLException {
        return new Addressee(
                new PersonId(row.getObject("person", UUID.class)),
                Language.valueOf(row.getString("language")),
                open(row.getString("sealed_name"), PersonName.class),
                open(row.getString("sealed_address"), Address.class),
                contact(row.getString("sealed_contact")),
                open(row.getString("sealed_code"), VaccinationCode.class),
                row.getBoolean("active"),
                BookedForm.read(row.getString("booked")),
                BookedForm.read(row.getString("booked_before")),
                Optional.ofNullable(row.getObject("told_by", UUID.class)));
    }

    private Contact contact(String sealed) {
        return open(sealed, Contact.class).orElseGet(Contact::none);
    }

    private <T> Optional<T> open(@Nullable String sealed, Class<T> type) {
        return Optional.ofNullable(sealed).map(text -> sealing.open(text, type)).flatMap(Personal::value);
    }
}
