package be.vaxis.registration.comparison;

import be.vaxis.kernel.Projection;
import be.vaxis.kernel.Rows;
import be.vaxis.registration.vaccinations.VaccinationsEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When something happened last to somebody, for a day or so; in one transaction with the record. */
@Component
@ProcessingGroup("registration.record")
@Projection(tables = "told_lately")
class ToldLately {

    private static final String NOTE = """
            insert into told_lately (person, told) values (?, ?)
            on conflict (person) do update set told = greatest(told_lately.told, excluded.told)
            """;

    private final Rows rows;
    private final JdbcClient sql;

    ToldLately(Rows rows, JdbcClient sql) {
        this.rows = rows;
        this.sql = sql;
    }

    @EventHandler
    void on(VaccinationsEvent event, @Timestamp Instant at) {
        var person = event.vaccinations().person().value();
        rows.set("told " + person, NOTE, person, at.atOffset(ZoneOffset.UTC));
    }

    @ResetHandler
    void forget() {
        sql.sql("truncate told_lately").update();
    }
}
