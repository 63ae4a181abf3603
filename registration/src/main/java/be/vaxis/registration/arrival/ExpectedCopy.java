package be.vaxis.registration.arrival;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsBooked;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsCancelled;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsMoved;
import be.vaxis.contract.reservation.ReservationEvent.DeclineTakenBack;
import be.vaxis.contract.reservation.ReservationEvent.OwnPersonBooked;
import be.vaxis.contract.reservation.ReservationEvent.OwnPersonCancelled;
import be.vaxis.contract.reservation.ReservationEvent.VaccinationDeclined;
import be.vaxis.contract.selection.SelectionEvent.CodeActivated;
import be.vaxis.contract.selection.SelectionEvent.CodeDeactivated;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the copy, in whatever order the two owners are heard. */
@Component
@ProcessingGroup("registration.inbox.expected")
@Projection(tables = {"expected_person", "expected_booking", "expected_own_person"})
class ExpectedCopy {

    private static final String BOOK = """
            insert into expected_booking (code, appointments) values (?, cast(? as jsonb))
            on conflict (code) do update set appointments = excluded.appointments""";

    private final Rows rows;
    private final JdbcClient sql;
    private final JsonMapper json;

    ExpectedCopy(Rows rows, JdbcClient sql, JsonMapper json) {
        this.rows = rows;
        this.sql = sql;
        this.json = json;
    }

    @EventHandler
    void on(CodeActivated event) {
        sql.sql("""
                        insert into expected_person (code, person, from_day, until_day, minimal_days, active)
                        values (?, ?, ?, ?, ?, true)
                        on conflict (code) do update set from_day = excluded.from_day, until_day = excluded.until_day,
                            minimal_days = excluded.minimal_days, active = true""")
                .params(
                        event.code().value(),
                        event.person().value(),
                        event.from(),
                        event.until(),
                        event.minimalIntervalDays())
                .update();
    }

    @EventHandler
    void on(CodeDeactivated event) {
        sql.sql("update expected_person set active = false where code = ?")
                .param(event.code().value())
                .update();
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from expected_person where code = ?")
                .param(event.code().value())
                .update();
        set(event.code(), "delete from expected_booking where code = ?");
        sql.sql("delete from expected_own_person where person = ?")
                .param(event.person().value())
                .update();
    }

    @EventHandler
    void on(OwnPersonBooked event) {
        sql.sql("""
                        insert into expected_own_person (person, minimal_days, appointments) values (?, ?, cast(? as jsonb))
                        on conflict (person) do update set minimal_days = excluded.minimal_days,
                            appointments = excluded.appointments""")
                .params(
                        event.person().value(),
                        event.minimalIntervalDays(),
                        json.writeValueAsString(event.appointments()))
                .update();
    }

    @EventHandler
    void on(OwnPersonCancelled event) {
        sql.sql("delete from expected_own_person where person = ?")
                .param(event.person().value())
                .update();
    }

    @EventHandler
    void on(AppointmentsBooked event) {
        booked(event.code(), event.appointments());
    }

    @EventHandler
    void on(AppointmentsMoved event) {
        booked(event.code(), event.appointments());
    }

    @EventHandler
    void on(AppointmentsCancelled event) {
        set(event.code(), "update expected_booking set appointments = '[]' where code = ?");
    }

    @EventHandler
    void on(VaccinationDeclined event) {
        set(event.code(), """
                insert into expected_booking (code, declined) values (?, true)
                on conflict (code) do update set declined = true""");
    }

    @EventHandler
    void on(DeclineTakenBack event) {
        set(event.code(), "update expected_booking set declined = false where code = ?");
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from expected_person").update();
        sql.sql("delete from expected_booking").update();
        sql.sql("delete from expected_own_person").update();
    }

    private void booked(CodeDigest code, List<Appointment> appointments) {
        rows.set(code, BOOK, code.value(), json.writeValueAsString(appointments));
    }

    private void set(CodeDigest code, String statement) {
        rows.set(code, statement, code.value());
    }
}
