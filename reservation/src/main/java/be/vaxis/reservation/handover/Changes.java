package be.vaxis.reservation.handover;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds changes of competence. */
@Component
public class Changes {

    private static final int MOST_SHOWN = 200;
    private static final String CHANGES = "select * from competence_change ";

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
    }

    /** @throws HandoverUnknown when there is none of this name */
    public Change find(HandoverId handover) {
        return database.sql(CHANGES + "where handover = ?")
                .param(handover.toString())
                .query(Changes::change)
                .optional()
                .orElseThrow(HandoverUnknown::new);
    }

    /** Those that are not over, and those that were over last; the newest first. */
    public List<Change> latest() {
        return database.sql(CHANGES + "order by stage in ('IN_EFFECT', 'WITHDRAWN'), asked_at desc limit " + MOST_SHOWN)
                .query(Changes::change)
                .list();
    }

    List<Change> open() {
        return database.sql(CHANGES + "where stage not in ('IN_EFFECT', 'WITHDRAWN') order by asked_at")
                .query(Changes::change)
                .list();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                HandoverId.parse(row.getString("handover")),
                new CentreId(row.getString("centre")),
                Stream.of((String[]) row.getArray("postal_codes").getArray())
                        .map(PostalCode::new)
                        .toList(),
                row.getObject("from_day", LocalDate.class),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Stage.valueOf(row.getString("stage")),
                row.getInt("moved"),
                row.getInt("left_alone"),
                row.getInt("unplaced"));
    }
}
