package be.vaxis.invitation.recall;

import be.vaxis.contract.registration.RecallEvent.PersonRecalled;
import be.vaxis.contract.registration.RecallEvent.RecallCalledOff;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.invitation.invitation.Announcements;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the copy; whoever is forgotten was never to be told anything. A rebuild may bring back a row that names nobody, as
 * it reads the two in any order.
 */
@Component
@Order(1)
@ProcessingGroup("invitation.inbox.recall")
@Projection(tables = {"recall_notice", "recall_called_off"})
class RecallCopy {

    private static final String KEEP =
            "insert into recall_notice (announcement, recall, person) values (?, ?, ?) on conflict do nothing";

    private final Rows rows;
    private final JdbcClient sql;

    RecallCopy(Rows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @EventHandler
    void on(PersonRecalled event) {
        var announcement = Announcements.ofRecall(event.recall(), event.person());
        rows.set(
                announcement, KEEP, announcement, event.recall(), event.person().value());
    }

    @EventHandler
    void on(RecallCalledOff event) {
        sql.sql("insert into recall_called_off (recall) values (?) on conflict do nothing")
                .param(event.recall())
                .update();
    }

    @EventHandler
    void on(PersonForgotten event) {
        rows.send(); // one that waits must go too
        sql.sql("delete from recall_notice where person = ?")
                .param(event.person().value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate recall_notice, recall_called_off").update();
    }
}
