package be.vaxis.reservation.home;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Sealing;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.reservation.centre.CentreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks who is to be visited. Whoever shows an address writes that into the access log. */
@Component
public class HomeVisits {

    private final JdbcClient database;
    private final Sealing sealing;

    HomeVisits(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Those of a centre where nobody was yet, who asked first first. */
    public List<HomeVisit> open(CentreId centre, int most, int skipped) {
        return database.sql("""
                        select * from home_visit where centre = ? and done_at is null
                        order by asked_at, code limit ? offset ?""")
                .param(centre.code())
                .param(most)
                .param(skipped)
                .query(this::visit)
                .list();
    }

    /** Those of a centre that were done since a moment, the last first; to put right what was a mistake. */
    public List<HomeVisit> doneSince(CentreId centre, Instant since, int most) {
        return database.sql("""
                        select * from home_visit where centre = ? and done_at >= ? order by done_at desc, code limit ?""")
                .param(centre.code())
                .param(since.atOffset(UTC))
                .param(most)
                .query(this::visit)
                .list();
    }

    public int countOpen(CentreId centre) {
        return database.sql("select count(*) from home_visit where centre = ? and done_at is null")
                .param(centre.code())
                .query(Integer.class)
                .single();
    }

    /** What was asked for with a code, when nobody was there yet. */
    public Optional<HomeVisit> open(CodeDigest code) {
        return database.sql("select * from home_visit where code = ? and done_at is null")
                .param(code.value())
                .query(this::visit)
                .optional();
    }

    private HomeVisit visit(ResultSet row, int number) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new HomeVisit(
                new BookingId(new CodeDigest(row.getString("code"))),
                sealing.open(row.getString("sealed_wish"), HomeWish.class),
                instant(row.getObject("asked_at", OffsetDateTime.class)),
                done == null ? null : instant(done));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
