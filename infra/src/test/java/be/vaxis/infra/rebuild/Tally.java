package be.vaxis.infra.rebuild;

import be.vaxis.contract.selection.SelectionEvent.PersonEnrolled;
import be.vaxis.infra.store.Schemas;
import be.vaxis.kernel.Context;
import be.vaxis.kernel.OnContext;
import be.vaxis.kernel.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A projection whose group also reacts, and that can be told not to be replayed. */
@Component
@OnContext(Context.ATTESTATION)
@ProcessingGroup("attestation.inbox.tally")
@Projection(tables = "tally_person")
class Tally {

    volatile @Nullable RuntimeException replayFailure;

    private final JdbcClient sql;

    Tally(JdbcClient sql, Schemas made) {
        this.sql = sql;
        sql.sql("create table if not exists attestation.tally_person (person uuid primary key)")
                .update();
    }

    @EventHandler
    void on(PersonEnrolled event) {
        RuntimeException failure = replayFailure;
        if (failure != null && isReplay()) {
            throw failure;
        }
        sql.sql("insert into tally_person values (?) on conflict do nothing")
                .param(event.person().value())
                .update();
    }

    private boolean isReplay() {
        return sql.sql("select current_setting('search_path')")
                .query(String.class)
                .single()
                .startsWith("attestation_rebuild");
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from tally_person").update();
    }
}
