package be.vaxis.reservation.competence;

import be.vaxis.kernel.Projection;
import be.vaxis.reservation.centre.CentreEvent.CompetenceAssigned;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per postal code and day on which its centre changes; the key of the table leaves no room for a second centre. */
@Component
@ProcessingGroup("reservation.competence")
@Projection(tables = "competence")
class CompetenceProjection {

    private final JdbcClient database;

    CompetenceProjection(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CompetenceAssigned event) {
        for (var postalCode : event.postalCodes()) {
            database.sql("""
                            insert into competence (postal_code, from_day, centre) values (?, ?, ?)
                            on conflict (postal_code, from_day) do update set centre = excluded.centre""")
                    .param(postalCode.value())
                    .param(event.from())
                    .param(event.centre().code())
                    .update();
        }
    }

    @ResetHandler
    void forget() {
        database.sql("delete from competence").update();
    }
}
