package be.vaxis.reservation.directory;

import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.centre.Regime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The centres as rows of {@code directory_centre}. */
@Component
class DirectoryRows implements Directory {

    private static final String CENTRES = "select centre, name, address, lines, regime from directory_centre";

    private final JdbcClient database;

    DirectoryRows(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<CentreView> find(CentreId centre) {
        return database.sql(CENTRES + " where centre = ?")
                .param(centre.code())
                .query(DirectoryRows::view)
                .optional();
    }

    @Override
    public List<CentreView> all() {
        return database.sql(CENTRES + " order by centre")
                .query(DirectoryRows::view)
                .list();
    }

    private static CentreView view(ResultSet row, int number) throws SQLException {
        return new CentreView(
                new CentreId(row.getString("centre")),
                row.getString("name"),
                row.getString("address"),
                row.getInt("lines"),
                Regime.valueOf(row.getString("regime")));
    }
}
