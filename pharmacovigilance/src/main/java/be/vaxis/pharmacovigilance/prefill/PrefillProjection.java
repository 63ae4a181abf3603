package be.vaxis.pharmacovigilance.prefill;

import be.vaxis.contract.registration.DetailEvent.DoseDetailed;
import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listens to the code database for who people are, and to the register of doses for what they were given. */
@Component
@ProcessingGroup("pharmacovigilance.inbox.prefill")
@Projection(tables = {"prefill_person", "prefill_dose"})
class PrefillProjection {

    /** A person who was forgotten stays so. */
    private static final String KEEP = """
            insert into prefill_person (person, insz, name, birth_date, sex, address, contact) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person) do update
            set insz = excluded.insz, name = excluded.name, birth_date = excluded.birth_date, sex = excluded.sex,
                address = excluded.address, contact = excluded.contact
            where not prefill_person.forgotten
            """;

    private static final String KEEP_DOSE = """
            insert into prefill_dose (dose, person, product, given, dose_number)
            select ?, ?, ?, ?, ? where not exists (select 1 from prefill_person where person = ? and forgotten)
            on conflict (dose) do update
            set person = excluded.person, product = excluded.product, given = excluded.given,
                dose_number = excluded.dose_number
            """;
    /** Of a dose that is known: details come after their dose, and are dropped with it. */
    private static final String KEEP_DETAILS = """
            update prefill_dose set details = ?, reaction = coalesce(?, reaction) where dose = ?
            """;

    private static final String REMOVE_DOSE = "delete from prefill_dose where dose = ?";
    private static final String REMOVE_DOSES = "delete from prefill_dose where person = ?";
    /** Leaves a mark without content, so that a dose that is heard of late does not bring the person back. */
    private static final String SCRUB = """
            insert into prefill_person (person, forgotten) values (?, true)
            on conflict (person) do update
            set insz = null, name = null, birth_date = null, sex = default, address = null, contact = null,
                forgotten = true
            """;

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    PrefillProjection(Rows rows, JdbcClient sql, Sealing sealing) {
        this.rows = rows;
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        rows.set(
                event.person(),
                KEEP,
                event.person().value(),
                sealing.seal(event.insz()),
                sealing.seal(event.name()),
                sealing.seal(event.birthDate()),
                event.sex().name(),
                sealing.seal(event.address()),
                sealing.seal(event.contact()));
    }

    @EventHandler
    void on(DoseRegistered event) {
        rows.set(
                event.dose(),
                KEEP_DOSE,
                event.dose(),
                event.person().value(),
                event.product(),
                event.given(),
                event.number(),
                event.person().value());
    }

    /** After the doses of the batch; one that tells a reaction is not skipped for one that tells none. */
    @EventHandler
    void on(DoseDetailed event) {
        var reaction = event.reaction();
        rows.setLast(
                List.of(event.dose(), reaction != null),
                KEEP_DETAILS,
                sealing.seal(event.details()),
                reaction == null ? null : sealing.seal(reaction),
                event.dose());
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        rows.set(event.dose(), REMOVE_DOSE, event.dose());
    }

    @EventHandler
    void on(PersonForgotten event) {
        rows.set(event.person(), REMOVE_DOSES, event.person().value());
        rows.set(event.person(), SCRUB, event.person().value());
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from prefill_dose").update();
        sql.sql("delete from prefill_person").update();
    }
}
