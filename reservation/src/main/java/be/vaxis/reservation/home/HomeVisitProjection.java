package be.vaxis.reservation.home;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Sealing;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitAsked;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitDone;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitReopened;
import be.vaxis.reservation.booking.BookingEvent.HomeVisitWithdrawn;
import be.vaxis.reservation.booking.BookingId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per code with a visit that is asked for or was made; what is withdrawn leaves none. */
@Component
@ProcessingGroup("reservation.home")
@Projection(tables = "home_visit")
class HomeVisitProjection {

    private final JdbcClient database;
    private final Sealing sealing;

    HomeVisitProjection(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @EventHandler
    void on(HomeVisitAsked event, @Timestamp Instant at) {
        database.sql("""
                        insert into home_visit (code, centre, sealed_wish, asked_at) values (?, ?, ?, ?)
                        on conflict (code) do update set centre = excluded.centre, sealed_wish = excluded.sealed_wish,
                            asked_at = excluded.asked_at, done_at = null""")
                .param(code(event.booking()))
                .param(event.centre().code())
                .param(sealing.seal(event.wish()))
                .param(at.atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(HomeVisitWithdrawn event) {
        database.sql("delete from home_visit where code = ?")
                .param(code(event.booking()))
                .update();
    }

    @EventHandler
    void on(HomeVisitDone event, @Timestamp Instant at) {
        database.sql("update home_visit set done_at = ? where code = ?")
                .param(at.atOffset(UTC))
                .param(code(event.booking()))
                .update();
    }

    @EventHandler
    void on(HomeVisitReopened event) {
        database.sql("update home_visit set done_at = null where code = ?")
                .param(code(event.booking()))
                .update();
    }

    @ResetHandler
    void forget() {
        database.sql("delete from home_visit").update();
    }

    private static String code(BookingId booking) {
        return booking.code().value();
    }
}
