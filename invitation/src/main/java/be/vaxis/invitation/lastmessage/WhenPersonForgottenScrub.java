package be.vaxis.invitation.lastmessage;

import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is forgotten was never told anything. A rebuild brings back a row that names nobody. */
@Component("lastMessageScrubbing")
@ProcessingGroup("invitation.inbox.lastmessage")
class WhenPersonForgottenScrub {

    private final JdbcClient sql;

    WhenPersonForgottenScrub(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from last_message where person = ?")
                .param(event.person().value())
                .update();
    }
}
