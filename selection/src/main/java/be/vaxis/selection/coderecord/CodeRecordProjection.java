package be.vaxis.selection.coderecord;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Sealing;
import be.vaxis.selection.person.CodeState;
import be.vaxis.selection.person.PersonEvent.CodeActivated;
import be.vaxis.selection.person.PersonEvent.CodeDeactivated;
import be.vaxis.selection.person.PersonEvent.PersonEnrolled;
import be.vaxis.selection.person.PersonEvent.PersonForgotten;
import be.vaxis.selection.person.PersonEvent.VaccinationNoted;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what this context itself decided about a person's code. A row may begin with a dose, before enrolment. */
@Component
@ProcessingGroup("selection.coderecord")
@Projection(tables = "code_record")
class CodeRecordProjection {

    private final JdbcClient sql;
    private final Sealing sealing;

    CodeRecordProjection(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        sql.sql("""
                insert into code_record (person, code, sealed_name, postal_code)
                values (:person, :code, :name, :postalCode)
                on conflict (person) do update set code = excluded.code, sealed_name = excluded.sealed_name,
                    postal_code = excluded.postal_code
                """)
                .param("person", event.person().value())
                .param("code", event.code().value())
                .param("name", sealing.seal(event.name()))
                .param("postalCode", event.postalCode().value())
                .update();
    }

    @EventHandler
    void on(CodeActivated event) {
        sql.sql("""
                update code_record set state = :state, first_source = :source, activated_at = :at, doses = :doses,
                    first_from = :from, first_until = :until
                where person = :person
                """)
                .param("state", CodeState.ACTIVATED.name())
                .param("source", event.firstSource().name())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("doses", event.terms().doses())
                .param("from", event.terms().from())
                .param("until", event.terms().until())
                .param("person", event.person().value())
                .update();
    }

    @EventHandler
    void on(CodeDeactivated event) {
        sql.sql("update code_record set state = :state where person = :person")
                .param("state", CodeState.DEACTIVATED.name())
                .param("person", event.person().value())
                .update();
    }

    @EventHandler
    void on(VaccinationNoted event) {
        sql.sql("""
                insert into code_record (person, vaccination, second_from, second_until)
                values (:person, :status, :from, :until)
                on conflict (person) do update set vaccination = excluded.vaccination,
                    second_from = excluded.second_from, second_until = excluded.second_until
                """)
                .param("person", event.person().value())
                .param("status", event.status().name())
                .param("from", event.secondFrom())
                .param("until", event.secondUntil())
                .update();
    }

    @EventHandler
    void on(PersonForgotten event) {
        scrub(event.person());
    }

    private void scrub(PersonId person) {
        sql.sql("delete from code_record where person = ?")
                .param(person.value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from code_record").update();
    }
}
