package be.vaxis.invitation.addressee;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsBooked;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsCancelled;
import be.vaxis.contract.reservation.ReservationEvent.AppointmentsMoved;
import be.vaxis.contract.reservation.ReservationEvent.DeclineTakenBack;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitAsked;
import be.vaxis.contract.reservation.ReservationEvent.HomeVisitWithdrawn;
import be.vaxis.contract.reservation.ReservationEvent.VaccinationDeclined;
import be.vaxis.contract.selection.SelectionEvent.CodeActivated;
import be.vaxis.contract.selection.SelectionEvent.CodeDeactivated;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.invitation.invitation.Announcements;
import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Contact;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the copy. Goes before the reactions of its group, which read what the same fact has just written.
 */
@Component
@Order(1)
@ProcessingGroup("invitation.inbox.addressee")
@Projection(tables = {"addressee", "addressee_booking"})
class AddresseeCopy {

    private static final String BOOK = """
            insert into addressee_booking (code, booked, told_by) values (?, cast(? as jsonb), ?)
            on conflict (code) do update set booked = excluded.booked, told_by = excluded.told_by
            """;
    private static final String CANCEL = """
            update addressee_booking set booked_before = booked, booked = '[]', told_by = ?
            where code = ? and booked <> '[]'
            """;
    /** What is booked stays as it was told; of who was forgotten nothing is noted. */
    private static final String TELL = """
            insert into addressee_booking (code, booked, told_by)
            select code, '[]', ? from addressee where code = ?
            on conflict (code) do update set told_by = excluded.told_by
            """;

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    AddresseeCopy(Rows rows, JdbcClient sql, Sealing sealing) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        sql.sql("""
                insert into addressee (person, code, language, sealed_name, sealed_address, sealed_contact, channels)
                values (:person, :code, :language, :name, :address, :contact, :channels)
                on conflict (person) do update set code = excluded.code, language = excluded.language,
                    sealed_name = excluded.sealed_name, sealed_address = excluded.sealed_address,
                    sealed_contact = excluded.sealed_contact, channels = excluded.channels
                """)
                .param("person", event.person().value())
                .param("code", event.code().value())
                .param("language", event.language().name())
                .param("name", sealing.seal(event.name()))
                .param("address", sealing.seal(event.address()))
                .param("contact", sealing.seal(event.contact()))
                .param(
                        "channels",
                        ChannelsForm.write(
                                Addressee.channels(event.contact().value().orElseGet(Contact::none))))
                .update();
    }

    @EventHandler
    void on(CodeActivated event) {
        sql.sql("update addressee set active = true, sealed_code = :code where person = :person")
                .param("code", sealing.seal(event.plainCode()))
                .param("person", event.person().value())
                .update();
    }

    @EventHandler
    void on(CodeDeactivated event) {
        sql.sql("update addressee set active = false, sealed_code = null where person = :person")
                .param("person", event.person().value())
                .update();
    }

    @EventHandler
    void on(AppointmentsBooked event, @MessageIdentifier String fact) {
        book(event.code(), event.appointments(), fact);
    }

    @EventHandler
    void on(AppointmentsMoved event, @MessageIdentifier String fact) {
        book(event.code(), event.appointments(), fact);
    }

    @EventHandler
    void on(AppointmentsCancelled event, @MessageIdentifier String fact) {
        rows.set(
                event.code(),
                CANCEL,
                Announcements.following(fact),
                event.code().value());
    }

    @EventHandler
    void on(VaccinationDeclined event, @MessageIdentifier String fact) {
        tell(event.code(), fact);
    }

    @EventHandler
    void on(DeclineTakenBack event, @MessageIdentifier String fact) {
        tell(event.code(), fact);
    }

    @EventHandler
    void on(HomeVisitAsked event, @MessageIdentifier String fact) {
        tell(event.code(), fact);
    }

    @EventHandler
    void on(HomeVisitWithdrawn event, @MessageIdentifier String fact) {
        tell(event.code(), fact);
    }

    private void tell(CodeDigest code, String fact) {
        rows.set(code, TELL, Announcements.following(fact), code.value());
    }

    private void book(CodeDigest code, List<Appointment> appointments, String fact) {
        rows.set(code, BOOK, code.value(), BookedForm.write(appointments), Announcements.following(fact));
    }

    @EventHandler
    void on(PersonForgotten event) {
        scrub(event.person(), event.code());
    }

    private void scrub(PersonId person, CodeDigest code) {
        sql.sql("delete from addressee where person = ?").param(person.value()).update();
        sql.sql("delete from addressee_booking where code = ?")
                .param(code.value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from addressee").update();
        sql.sql("delete from addressee_booking").update();
    }
}
