package be.vaxis.attestation.holder;

import be.vaxis.contract.registration.RegistrationEvent.DoseRegistered;
import be.vaxis.contract.registration.RegistrationEvent.DoseWithdrawn;
import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.kernel.Sealing;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Listens to the code database for who people are, and to the register of doses for what they were given. */
@Component
@ProcessingGroup("attestation.inbox.holder")
@Projection(tables = {"holder_person", "holder_dose"})
class HolderProjection {

    /** A person who was forgotten stays so. */
    private static final String KEEP = """
            insert into holder_person (person, insz, name, birth_date, sex, address, language) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (person) do update
            set insz = excluded.insz, name = excluded.name, birth_date = excluded.birth_date, sex = excluded.sex,
                address = excluded.address, language = excluded.language
            where not holder_person.forgotten
            """;

    private static final String KEEP_DOSE = """
            insert into holder_dose (dose, person, product, given, dose_number, doses_in_series)
            select ?, ?, ?, ?, ?, ? where not exists (select 1 from holder_person where person = ? and forgotten)
            on conflict (dose) do update
            set person = excluded.person, product = excluded.product, given = excluded.given,
                dose_number = excluded.dose_number, doses_in_series = excluded.doses_in_series
            """;
    private static final String REMOVE_DOSE = "delete from holder_dose where dose = ?";
    private static final String REMOVE_DOSES = "delete from holder_dose where person = ?";
    /** Leaves a mark without content, so that a dose that is heard of late does not bring the person back. */
    private static final String SCRUB = """
            insert into holder_person (person, forgotten) values (?, true)
            on conflict (person) do update
            set insz = null, name = null, birth_date = null, sex = default, address = null, language = null, forgotten = true
            """;

    private final Rows rows;
    private final JdbcClient sql;
    private final Sealing sealing;

    HolderProjection(Rows rows, JdbcClient sql, Sealing sealing) {
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
                event.language().name());
    }

    @EventHandler
    void on(DoseRegistered event) {
        if (event.country() != null) {
            rows.set(event.dose(), REMOVE_DOSE, event.dose()); // another country attests what it gave
            return;
        }
        rows.set(
                event.dose(),
                KEEP_DOSE,
                event.dose(),
                event.person().value(),
                event.product(),
                event.given(),
                event.number(),
                event.of(),
                event.person().value());
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
        sql.sql("delete from holder_dose").update();
        sql.sql("delete from holder_person").update();
    }
}
