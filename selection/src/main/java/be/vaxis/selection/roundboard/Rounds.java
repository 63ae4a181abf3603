package be.vaxis.selection.roundboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Shows rounds. */
@Repository
public class Rounds {

    private static final int SHOWN = 50;

    private final JdbcClient sql;

    Rounds(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest fifty, newest first. */
    public List<RoundView> latest() {
        return sql.sql("select * from selection_round order by started_at desc limit " + SHOWN)
                .query((row, _) -> read(row))
                .list();
    }

    public Optional<RoundView> find(UUID round) {
        return sql.sql("select * from selection_round where round = ?")
                .param(round)
                .query((row, _) -> read(row))
                .optional();
    }

    private static RoundView read(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new RoundView(
                row.getObject("round", UUID.class),
                row.getString("name"),
                row.getObject("counted_on", LocalDate.class),
                row.getInt("minimum_age"),
                row.getObject("maximum_age", Integer.class),
                List.of((String[]) row.getArray("areas").getArray()),
                row.getInt("people"),
                row.getInt("done"),
                row.getInt("activated"),
                RoundView.State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
