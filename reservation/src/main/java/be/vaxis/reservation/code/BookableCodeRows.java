package be.vaxis.reservation.code;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.PostalCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The own copy as rows of {@code bookable_code}. */
@Component
class BookableCodeRows implements BookableCodes {

    private static final String TERMS = """
            select postal_code, doses, minimal_days, maximal_days, from_day, until_day
            from bookable_code where code = ?""";

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

    private Optional<Terms> find(String query, CodeDigest code) {
        return database.sql(query)
                .param(code.value())
                .query(BookableCodeRows::terms)
                .optional();
    }

    private static Terms terms(ResultSet row, int number) throws SQLException {
        return new Terms(
                new PostalCode(row.getString("postal_code")),
                row.getInt("doses"),
                row.getInt("minimal_days"),
                row.getInt("maximal_days"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }
}
