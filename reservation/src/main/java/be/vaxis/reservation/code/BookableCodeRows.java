package be.vaxis.reservation.code;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PersonId;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.competence.Competence;
import be.vaxis.reservation.competence.Competence.Turn;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own copy as rows of {@code bookable_code}. */
@Component
class BookableCodeRows implements BookableCodes {

    private static final String TERMS_OF = """
            select code, doses, minimal_days, maximal_days, from_day, until_day, practice, expected_until,
                array(select from_day from competence c where c.postal_code = b.postal_code order by from_day) as days,
                array(select centre from competence c where c.postal_code = b.postal_code order by from_day) as centres
            from bookable_code b
            where not exists (select from declined_code d where d.code = b.code) and code = """;
    private static final String TERMS = TERMS_OF + "?";

    private final JdbcClient database;

    BookableCodeRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Terms> terms(CodeDigest code) {
        return find(TERMS, code);
    }

    @Override
    public Optional<Terms> termsForBooking(CodeDigest code) {
        return find(TERMS + " for key share", code);
    }

    @Override
    public Map<CodeDigest, Terms> termsForBooking(Collection<CodeDigest> codes) {
        var found = new HashMap<CodeDigest, Terms>();
        database.sql(TERMS_OF + "any (?) for key share")
                .param(codes.stream().map(CodeDigest::value).toArray(String[]::new))
                .query((RowCallbackHandler) row -> found.put(new CodeDigest(row.getString("code")), terms(row, 0)));
        return found;
    }

    @Override
    public Optional<CodeDigest> codeOf(PersonId person) {
        return database.sql("select code from bookable_code where person = ? and practice is null")
                .param(person.value())
                .query((row, number) -> new CodeDigest(row.getString("code")))
                .optional();
    }

    @Override
    public Optional<PersonId> holderOf(CodeDigest code) {
        return database.sql("select person from bookable_code where code = ? and person is not null")
                .param(code.value())
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    @Override
    public List<CodeDigest> closeOthers(CodeDigest ownName) {
        holderOf(ownName).ifPresent(person -> PersonTurn.ALONE.take(person, database));
        return database.sql("""
                        select code from bookable_code
                        where practice is null and person = (select person from bookable_code where code = ?) for update""")
                .param(ownName.value())
                .query((row, number) -> new CodeDigest(row.getString("code")))
                .list();
    }

    @Override
    public void expect(CodeDigest ownName, @Nullable Instant until) {
        closeOthers(ownName);
        database.sql("""
                        update bookable_code set expected_until = ?
                        where person = (select person from bookable_code where code = ?)""")
                .param(until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param(ownName.value())
                .update();
    }

    @Override
    public boolean isDeclined(CodeDigest code) {
        return database.sql("select exists (select from declined_code where code = ?)")
                .param(code.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void decline(CodeDigest code) {
        database.sql("insert into declined_code (code) values (?) on conflict do nothing")
                .param(code.value())
                .update();
    }

    @Override
    public void takeBackDecline(CodeDigest code) {
        database.sql("delete from declined_code where code = ?")
                .param(code.value())
                .update();
    }

    private Optional<Terms> find(String query, CodeDigest code) {
        return database.sql(query)
                .param(code.value())
                .query(BookableCodeRows::terms)
                .optional();
    }

    private static Competence competence(ResultSet row) throws SQLException {
        var days = (Date[]) row.getArray("days").getArray();
        var centres = (String[]) row.getArray("centres").getArray();
        return new Competence(IntStream.range(0, days.length)
                .mapToObj(i -> new Turn(days[i].toLocalDate(), new CentreId(centres[i])))
                .toList());
    }

    private static Terms terms(ResultSet row, int number) throws SQLException {
        var practice = row.getString("practice");
        var expected = row.getObject("expected_until", OffsetDateTime.class);
        return new Terms(
                practice == null ? competence(row) : Competence.always(new CentreId(practice)),
                row.getInt("doses"),
                row.getInt("minimal_days"),
                row.getInt("maximal_days"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                practice == null ? null : new CentreId(practice),
                practice != null || expected == null ? null : expected.toInstant());
    }
}
