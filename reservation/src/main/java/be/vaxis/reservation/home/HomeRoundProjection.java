package be.vaxis.reservation.home;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.Projection;
import be.vaxis.reservation.booking.BookingId;
import be.vaxis.reservation.round.Outcome;
import be.vaxis.reservation.round.RoundEvent.RoundPlanned;
import be.vaxis.reservation.round.RoundEvent.VisitLeft;
import be.vaxis.reservation.round.RoundEvent.VisitMarked;
import be.vaxis.reservation.round.RoundEvent.VisitsOrdered;
import be.vaxis.reservation.round.RoundId;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per round, and one per visit that is part of it. */
@Component
@ProcessingGroup("reservation.rounds")
@Projection(tables = {"home_round", "home_round_stop"})
class HomeRoundProjection {

    private final JdbcClient database;

    HomeRoundProjection(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(RoundPlanned event) {
        database.sql("""
                        insert into home_round (round, centre, day, team) values (?, ?, ?, ?)
                        on conflict (round) do nothing""")
                .param(event.round().toString())
                .param(event.centre().code())
                .param(event.day())
                .param(event.team())
                .update();
        order(event.round(), event.visits());
    }

    @EventHandler
    void on(VisitsOrdered event) {
        order(event.round(), event.visits());
    }

    @EventHandler
    void on(VisitMarked event, @Timestamp Instant at) {
        database.sql("update home_round_stop set outcome = ?, marked_at = ? where round = ? and code = ?")
                .param(event.outcome().name())
                .param(event.outcome() == Outcome.TO_VISIT ? null : at.atOffset(UTC))
                .param(event.round().toString())
                .param(code(event.booking()))
                .update();
    }

    @EventHandler
    void on(VisitLeft event) {
        database.sql("delete from home_round_stop where round = ? and code = ?")
                .param(event.round().toString())
                .param(code(event.booking()))
                .update();
    }

    @ResetHandler
    void forget() {
        database.sql("delete from home_round_stop").update();
        database.sql("delete from home_round").update();
    }

    private void order(RoundId round, List<BookingId> visits) {
        database.sql("""
                        insert into home_round_stop (round, code, position)
                        select ?, code, position from unnest(?) with ordinality as ordered (code, position)
                        on conflict (round, code) do update set position = excluded.position""")
                .param(round.toString())
                .param(visits.stream().map(HomeRoundProjection::code).toArray(String[]::new))
                .update();
    }

    private static String code(BookingId booking) {
        return booking.code().value();
    }
}
