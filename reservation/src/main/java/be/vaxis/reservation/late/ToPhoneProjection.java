package be.vaxis.reservation.late;

import static java.time.ZoneOffset.UTC;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.Phoned;
import be.vaxis.reservation.booking.BookingEvent.PhonedTakenBack;
import be.vaxis.reservation.booking.BookingId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row for each appointment that was given up for a late change; none any more once its holder has booked anew. */
@Component
@ProcessingGroup(ToPhone.GROUP)
@Projection(tables = "late_phone")
class ToPhoneProjection {

    private final Rows rows;
    private final JdbcClient database;

    ToPhoneProjection(Rows rows, JdbcClient database) {
        this.rows = rows;
        this.database = database;
    }

    @EventHandler
    void on(Cancelled event) {
        if (event.reason() != Reason.CENTRE_CHANGED) {
            strike(event.booking());
            return;
        }
        var code = event.booking().code().value();
        for (var lost : event.released()) {
            rows.set(
                    code + lost.dose(),
                    """
                    insert into late_phone (code, dose, reference, centre, day, slot) values (?, ?, ?, ?, ?, ?)
                    on conflict (code, dose) do update set centre = excluded.centre, day = excluded.day,
                        slot = excluded.slot, phoned_at = null, phoned_by = null, reached = null""",
                    code,
                    lost.dose(),
                    event.booking().reference(),
                    lost.lineDay().centre().code(),
                    lost.lineDay().date(),
                    lost.slot());
        }
    }

    @EventHandler
    void on(Phoned event, @Timestamp Instant at) {
        called(event.booking(), at, event.centre().agent(), event.reached());
    }

    @EventHandler
    void on(PhonedTakenBack event) {
        called(event.booking(), null, null, null);
    }

    @EventHandler
    void on(Booked event) {
        strike(event.booking());
    }

    @ResetHandler
    void forget() {
        database.sql("delete from late_phone").update();
    }

    private void called(BookingId booking, @Nullable Instant at, @Nullable String by, @Nullable Boolean reached) {
        var code = booking.code().value();
        rows.set(
                code,
                "update late_phone set phoned_at = ?, phoned_by = ?, reached = ? where code = ?",
                at == null ? null : at.atOffset(UTC),
                by,
                reached,
                code);
    }

    private void strike(BookingId booking) {
        var code = booking.code().value();
        rows.set(code, "delete from late_phone where code = ?", code);
    }
}
