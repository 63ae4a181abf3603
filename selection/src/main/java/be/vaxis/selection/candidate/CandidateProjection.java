package be.vaxis.selection.candidate;

import be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus;
import be.vaxis.kernel.PartialDate;
import be.vaxis.kernel.Projection;
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

    private final JdbcClient sql;

    CandidateProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        event.birthDate()
                .value()
                .map(PartialDate::latest)
                .ifPresent(born -> sql.sql("""
                        insert into candidate (person, born, postal_code, entity)
                        values (:person, :born, :postalCode, :entity)
                        on conflict (person) do update set born = excluded.born,
                            postal_code = excluded.postal_code, entity = excluded.entity
                        """)
                        .param("person", event.person().value())
                        .param("born", born)
                        .param("postalCode", event.postalCode().value())
                        .param("entity", FederatedEntity.of(event.postalCode()).name())
                        .update());
    }

    @EventHandler
    void on(CodeActivated event) {
        sql.sql("update candidate set selected = true where person = ?")
                .param(event.person().value())
                .update();
    }

    @EventHandler
    void on(VaccinationNoted event) {
        sql.sql("""
                insert into candidate (person, vaccinated) values (:person, :vaccinated)
                on conflict (person) do update set vaccinated = excluded.vaccinated
                """)
                .param("person", event.person().value())
                .param("vaccinated", event.status() != VaccinationStatus.NOT_VACCINATED)
                .update();
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from candidate where person = ?")
                .param(event.person().value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from candidate").update();
    }
}
