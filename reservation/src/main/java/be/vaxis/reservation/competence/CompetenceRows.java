package be.vaxis.reservation.competence;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The turns of the centres as rows of {@code competence}. */
@Component
class CompetenceRows implements Competences {

    private final JdbcClient database;

    CompetenceRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Competence of(PostalCode postalCode) {
        return new Competence(database.sql("select from_day, centre from competence where postal_code = ?")
                .param(postalCode.value())
                .query(CompetenceRows::turn)
                .list());
    }

    private static Competence.Turn turn(ResultSet row, int number) throws SQLException {
        return new Competence.Turn(row.getObject("from_day", LocalDate.class), new CentreId(row.getString("centre")));
    }
}
