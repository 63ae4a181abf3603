package be.vaxis.selection.heldcopy;

import be.vaxis.contract.registration.RegistrationEvent;
import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the register told of somebody last, by its clock; for a day or so. In one transaction with the doses. */
@Component
@ProcessingGroup("selection.inbox.codedose")
@Projection(tables = "code_heard")
class HeardLately {

    private static final String NOTE = """
            insert into code_heard (person, heard) values (?, ?)
            on conflict (person) do update set heard = greatest(code_heard.heard, excluded.heard)
            """;

    private final Rows rows;
    private final JdbcClient sql;

    HeardLately(Rows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @EventHandler
    void on(RegistrationEvent event, @Timestamp Instant told) {
        var person = event.person().value();
        rows.set("heard " + person, NOTE, person, told.atOffset(ZoneOffset.UTC));
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate code_heard").update();
    }
}
