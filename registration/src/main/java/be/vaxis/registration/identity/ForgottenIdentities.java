package be.vaxis.registration.identity;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With a person those are forgotten who became a part of them. */
@Component
@ProcessingGroup("registration.inbox.identity")
class ForgottenIdentities {

    private final JdbcClient sql;

    ForgottenIdentities(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from provisional_identity where merged_into = ?")
                .param(event.person().value())
                .update();
    }
}
