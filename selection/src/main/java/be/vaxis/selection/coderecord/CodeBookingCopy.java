package be.vaxis.selection.coderecord;

import be.vaxis.contract.reservation.ReservationEvent.AppointmentsBooked;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsCancelled;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsMoved;
import be.vaxis.contract.reservation.ReservationEvent.DeclineTakenBack;
import be.vaxis.contract.reservation.ReservationEvent.VaccinationDeclined;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our own copy of how many slots are booked with a code, and whether it was declined; the last fact heard is the truth. */
@Component
@ProcessingGroup("selection.inbox.coderecord")
@Projection(tables = "code_booking")
class CodeBookingCopy {

    private final Rows rows;
    private final JdbcClient sql;

    CodeBookingCopy(Rows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @EventHandler
    void on(AppointmentsBooked event) {
        booked(event.code(), event.appointments().size());
    }

    @EventHandler
    void on(AppointmentsMoved event) {
        booked(event.code(), event.appointments().size());
    }

    @EventHandler
    void on(AppointmentsCancelled event) {
        booked(event.code(), 0);
    }

    @EventHandler
    void on(VaccinationDeclined event) {
        declined(event.code(), true);
    }

    @EventHandler
    void on(DeclineTakenBack event) {
        declined(event.code(), false);
    }

    private void declined(CodeDigest code, boolean declined) {
        rows.set(
                code,
                "insert into code_booking (code, slots, declined) values (?, 0, ?) on conflict (code) do update set declined = excluded.declined",
                code.value(),
                declined);
    }

    private void booked(CodeDigest code, int slots) {
        rows.set(
                code,
                "insert into code_booking (code, slots) values (?, ?) on conflict (code) do update set slots = excluded.slots",
                code.value(),
                slots);
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from code_booking").update();
    }
}
