package be.vaxis.registration.recall;

import be.vaxis.contract.invitation.InvitationEvent.Channel;
import be.vaxis.contract.invitation.InvitationEvent.RecallAnswered;
import be.vaxis.contract.selection.SelectionEvent.PersonForgotten;
import be.vaxis.kernel.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the inviter says became of telling each person; of whoever is forgotten, nothing. */
@Component
@ProcessingGroup("registration.inbox.recall")
@Projection(tables = "recall_outcome")
class OutcomeCopy {

    /** The last news holds; that something was called off is none of somebody who was told. */
    private static final String KEEP = """
            insert into recall_outcome (recall, person, outcome, channel, at) values (:recall, :person, :outcome, :channel, :at)
            on conflict (recall, person) do update
            set outcome = excluded.outcome, channel = excluded.channel, at = excluded.at
            where not (recall_outcome.outcome = 'TOLD' and excluded.outcome = 'CALLED_OFF')
            """;

    private final JdbcClient sql;

    OutcomeCopy(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(RecallAnswered event) {
        Channel channel = event.channel();
        sql.sql(KEEP)
                .param("recall", event.recall())
                .param("person", event.person().value())
                .param("outcome", event.outcome().name())
                .param("channel", channel == null ? null : channel.name())
                .param("at", RecallProjection.utc(event.at()))
                .update();
    }

    @EventHandler
    void on(PersonForgotten event) {
        sql.sql("delete from recall_outcome where person = ?")
                .param(event.person().value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate recall_outcome").update();
    }
}
