package be.vaxis.registration.record;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is left of a forgotten person: doses of nobody, that still count in a lot. */
@Component
@ProcessingGroup("registration.inbox.record")
class ForgottenDoses {

    private final JdbcClient sql;

    ForgottenDoses(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("update dose_record set insz = null where person = ?")
                .param(event.person().value())
                .update();
        sql.sql("update dose_past set reason = null where dose in (select dose from dose_record where person = ?)")
                .param(event.person().value())
                .update();
    }
}
