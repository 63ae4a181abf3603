package be.vaxis.selection.candidate;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.selection.person.PersonEvent.CodeActivated;
import be.vaxis.selection.person.PersonEvent.PersonEnrolled;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import be.vaxis.selection.person.PersonEvent.VaccinationNoted;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who can be selected. Lags a little, so the aggregate checks each person once more. */
@Component
@ProcessingGroup("selection.candidate")
@Projection(tables = "candidate")
class CandidateProjection {

    private static final String ENROL = """
            insert into candidate (person, born, postal_code, entity) values (?, ?, ?, ?)
            on conflict (person) do update set born = excluded.born, postal_code = excluded.postal_code,
                entity = excluded.entity
            """;
    private static final String SELECT = "update candidate set selected = true where person = ?";
    private static final String NOTE = """
            insert into candidate (person, vaccinated) values (?, ?)
            on conflict (person) do update set vaccinated = excluded.vaccinated
            """;
    private static final String SCRUB = "delete from candidate where person = ?";

    private final Rows rows;
    private final JdbcClient sql;

    CandidateProjection(Rows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        event.birthDate()
                .value()
                .map(PartialDate::latest)
                .ifPresent(born -> rows.set(
                        event.person(),
                        ENROL,
                        event.person().value(),
                        born,
                        event.postalCode().value(),
                        FederatedEntity.of(event.postalCode()).name()));
    }

    @EventHandler
    void on(CodeActivated event) {
        rows.set(event.person(), SELECT, event.person().value());
    }

    @EventHandler
    void on(VaccinationNoted event) {
        rows.set(event.person(), NOTE, event.person().value(), event.status() != VaccinationStatus.NOT_VACCINATED);
    }

    @EventHandler
    void on(PersonForgotten event) {
        rows.set(event.person(), SCRUB, event.person().value());
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from candidate").update();
    }
}
