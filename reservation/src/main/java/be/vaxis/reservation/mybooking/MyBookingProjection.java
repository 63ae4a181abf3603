package be.vaxis.reservation.mybooking;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.reservation.booking.Appointment;
import be.vaxis.reservation.booking.BookingEvent.Booked;
import be.vaxis.reservation.booking.BookingEvent.Cancelled;
import be.vaxis.reservation.booking.BookingEvent.Moved;
import be.vaxis.reservation.booking.BookingEvent.Relocated;
import be.vaxis.reservation.booking.BookingId;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row per code with something booked; a cancelled booking leaves none. */
@Component
@ProcessingGroup("reservation.mybooking")
@Projection(tables = "mybooking")
class MyBookingProjection {

    private static final String KEEP = """
            insert into mybooking (code, revision, appointments) values (?, ?, cast(? as jsonb))
            on conflict (code) do update set revision = excluded.revision, appointments = excluded.appointments""";

    private final Rows rows;
    private final JdbcClient database;
    private final JsonMapper json;

    MyBookingProjection(Rows rows, JdbcClient database, JsonMapper json) {
        this.rows = rows;
        this.database = database;
        this.json = json;
    }

    @EventHandler
    void on(Booked event, @SequenceNumber long revision) {
        keep(event.booking(), revision, event.appointments());
    }

    @EventHandler
    void on(Moved event, @SequenceNumber long revision) {
        keep(event.booking(), revision, event.appointments());
    }

    @EventHandler
    void on(Relocated event, @SequenceNumber long revision) {
        keep(event.booking(), revision, event.appointments());
    }

    @EventHandler
    void on(Cancelled event) {
        var code = event.booking().code().value();
        rows.set(code, "delete from mybooking where code = ?", code);
    }

    @ResetHandler
    void forget() {
        database.sql("delete from mybooking").update();
    }

    private void keep(BookingId booking, long revision, List<Appointment> appointments) {
        var code = booking.code().value();
        rows.set(code, KEEP, code, revision, json.writeValueAsString(appointments));
    }
}
