package be.vaxis.reservation.home;

import static java.time.ZoneOffset.UTC;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Sealing;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.booking.HomeWish;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.round.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks who is to be visited. Whoever shows an address writes that into the access log. */
@Component
public class HomeVisits {

    private static final String WAITING = """
            from home_visit v where centre = ? and done_at is null
                and not exists (select from round_visit r where r.code = v.code and r.open)""";

    private final JdbcClient database;
    private final Sealing sealing;

    HomeVisits(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Those of a centre where nobody was yet and no round leads, who asked first first. */
    public List<HomeVisit> open(CentreId centre, int most, int skipped) {
        return database.sql("select * " + WAITING + " order by asked_at, code limit ? offset ?")
                .param(centre.code())
                .param(most)
                .param(skipped)
                .query(this::visit)
                .list();
    }

    /** Those that were done outside rounds since a moment, the last first; to put right what was a mistake. */
    public List<HomeVisit> doneSince(CentreId centre, Instant since, int most) {
        return database.sql("""
                        select * from home_visit v where centre = ? and done_at >= ?
                            and not exists (select from home_round_stop s where s.code = v.code and s.outcome = 'DONE')
                        order by done_at desc, code limit ?""")
                .param(centre.code())
                .param(since.atOffset(UTC))
                .param(most)
                .query(this::visit)
                .list();
    }

    public int countOpen(CentreId centre) {
        return database.sql("select count(*) " + WAITING)
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

    /** The visits of a round, done or not, by booking; without those that were withdrawn. */
    public Map<BookingId, HomeVisit> ofRound(RoundId round) {
        return database
                .sql("select v.* from home_visit v join home_round_stop s on s.code = v.code where s.round = ?")
                .param(round.toString())
                .query(this::visit)
                .list()
                .stream()
                .collect(toMap(HomeVisit::booking, identity()));
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
