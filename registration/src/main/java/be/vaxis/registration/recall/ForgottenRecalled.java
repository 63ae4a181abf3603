package be.vaxis.registration.recall;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is forgotten was never named. A rebuild brings back a row that names nobody. */
@Component
@ProcessingGroup("registration.inbox.recalled")
class ForgottenRecalled {

    private final JdbcClient sql;

    ForgottenRecalled(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from recall_person where person = ?")
                .param(event.person().value())
                .update();
    }
}
