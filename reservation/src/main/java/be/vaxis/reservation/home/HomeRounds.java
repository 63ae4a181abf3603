package be.vaxis.reservation.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.home.HomeRoundView.Stop;
import be.vaxis.reservation.round.Outcome;
import be.vaxis.reservation.round.RoundId;
import be.vaxis.reservation.round.RoundUnknown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the rounds of a centre. */
@Component
public class HomeRounds {

    private static final int MOST = 200;

    private final JdbcClient database;

    HomeRounds(JdbcClient database) {
        this.database = database;
    }

    /** Those of a day, by team. */
    public List<HomeRoundView> on(CentreId centre, LocalDate day) {
        return rounds("centre = ? and day = ? order by team, round limit " + MOST, centre.code(), day);
    }

    /** Those of today and later, and those that are over with somebody still to be visited; by day. */
    public List<HomeRoundView> current(CentreId centre, LocalDate today) {
        return rounds("""
                centre = ? and exists (select from home_round_stop s where s.round = r.round)
                    and (day >= ? or exists (select from home_round_stop s
                        where s.round = r.round and s.outcome = 'TO_VISIT'))
                order by day, team, round limit\s""" + MOST, centre.code(), today);
    }

    /** @throws RoundUnknown when the centre has no such round */
    public HomeRoundView find(CentreId centre, RoundId id) {
        return rounds("centre = ? and round = ?", centre.code(), id.toString()).stream()
                .findFirst()
                .orElseThrow(RoundUnknown::new);
    }

    private List<HomeRoundView> rounds(String which, Object... details) {
        var rounds = database.sql("select * from home_round r where " + which)
                .params(details)
                .query((row, number) -> round(row))
                .list();
        var stops = stops(rounds);
        return rounds.stream()
                .map(it -> new HomeRoundView(
                        it.id(), it.centre(), it.day(), it.team(), stops.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private Map<RoundId, List<Stop>> stops(List<HomeRoundView> rounds) {
        record Row(RoundId round, Stop stop) {}
        return database
                .sql("select * from home_round_stop where round = any (?) order by round, position, code")
                .param(rounds.stream().map(it -> it.id().toString()).toArray(String[]::new))
                .query((row, number) -> new Row(RoundId.parse(row.getString("round")), stop(row)))
                .list()
                .stream()
                .collect(groupingBy(Row::round, mapping(Row::stop, toList())));
    }

    private static HomeRoundView round(ResultSet row) throws SQLException {
        return new HomeRoundView(
                RoundId.parse(row.getString("round")),
                new CentreId(row.getString("centre")),
                row.getObject("day", LocalDate.class),
                row.getString("team"),
                List.of());
    }

    private static Stop stop(ResultSet row) throws SQLException {
        var marked = row.getObject("marked_at", OffsetDateTime.class);
        return new Stop(
                new BookingId(new CodeDigest(row.getString("code"))),
                Outcome.valueOf(row.getString("outcome")),
                marked == null ? null : marked.toInstant());
    }
}
