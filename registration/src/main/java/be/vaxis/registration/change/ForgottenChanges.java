package be.vaxis.registration.change;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody is told who was forgotten: their changes are in the feed no more. */
@Component
@ProcessingGroup("registration.inbox.change")
class ForgottenChanges {

    private final JdbcClient sql;

    ForgottenChanges(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from immunization_change where dose in (select dose from immunization_change where person = ?)")
                .param(event.person().value())
                .update();
    }
}
