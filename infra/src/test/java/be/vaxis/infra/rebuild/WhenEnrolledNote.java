package be.vaxis.infra.rebuild;

import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.infra.store.Schemas;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A reaction in the group of a projection: a line for each time that it reacts. */
@Component
@OnContext(Context.ATTESTATION)
@ProcessingGroup("attestation.inbox.tally")
@DisallowReplay
class WhenEnrolledNote {

    private final JdbcClient sql;

    WhenEnrolledNote(JdbcClient sql, Schemas made) {
        this.sql = sql;
        sql.sql("create table if not exists attestation.tally_reaction (person uuid)")
                .update();
    }

    @EventHandler
    void on(PersonEnrolled event) {
        sql.sql("insert into tally_reaction values (?)")
                .param(event.person().value())
                .update();
    }
}
