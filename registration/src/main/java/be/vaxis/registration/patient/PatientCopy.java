package be.vaxis.registration.patient;

import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.RizivNumber;
import be.vaxis.kernel.Sealing;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("registration.inbox.patient")
@Projection(tables = "patient")
class PatientCopy {

    private final JdbcClient sql;
    private final Sealing sealing;

    PatientCopy(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    @EventHandler
    void on(PersonEnrolled event) {
        if (event.name().isShredded()) {
            return; // forgotten since
        }
        RizivNumber gmdHolder = event.gmdHolder();
        sql.sql("""
                        insert into patient (person, name, birth_date, sex, postal_code, language, gmd_holder)
                        values (:person, :name, :birthDate, :sex, :postalCode, :language, :gmdHolder)
                        on conflict (person) do update set name = excluded.name, birth_date = excluded.birth_date,
                            sex = excluded.sex, postal_code = excluded.postal_code, language = excluded.language,
                            gmd_holder = excluded.gmd_holder
                        """)
                .param("person", event.person().value())
                .param("name", sealing.seal(event.name()))
                .param("birthDate", sealing.seal(event.birthDate()))
                .param("sex", event.sex().name())
                .param("postalCode", event.postalCode().value())
                .param("language", event.language().name())
                .param("gmdHolder", gmdHolder == null ? null : gmdHolder.value())
                .update();
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from patient where person = ?")
                .param(event.person().value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate patient").update();
    }
}
