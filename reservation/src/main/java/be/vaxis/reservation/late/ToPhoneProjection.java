package be.vaxis.reservation.late;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.reservation.booking.BookingCommand.Reason;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row for each appointment that was given up for a late change; none any more once its holder has booked anew. */
@Component
@ProcessingGroup("reservation.late")
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
                        slot = excluded.slot""",
                    code,
                    lost.dose(),
                    event.booking().reference(),
                    lost.lineDay().centre().code(),
                    lost.lineDay().date(),
                    lost.slot());
        }
    }

    @EventHandler
    void on(Booked event) {
        strike(event.booking());
    }

    @ResetHandler
    void forget() {
        database.sql("delete from late_phone").update();
    }

    private void strike(BookingId booking) {
        for (int dose = 1; dose <= 2; dose++) {
            var code = booking.code().value();
            rows.set(code + dose, "delete from late_phone where code = ? and dose = ?", code, dose);
        }
    }
}
