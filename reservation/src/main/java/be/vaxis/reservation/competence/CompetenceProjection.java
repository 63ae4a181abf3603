package be.vaxis.reservation.competence;

import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Projection;
import be.vaxis.reservation.centre.CentreEvent.CompetenceAssigned;
import be.vaxis.reservation.centre.CentreId;
import be.vaxis.reservation.handover.HandoverEvent.ChangeAsked;
import be.vaxis.reservation.handover.HandoverEvent.ChangeTookEffect;
import be.vaxis.reservation.handover.HandoverEvent.ChangeWithdrawn;
import be.vaxis.reservation.handover.HandoverId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row per postal code and day on which its centre changes; the key of the table leaves no room for a second centre,
 * and the last word on a postal code and a day holds, in whatever order the words are heard.
 */
@Component
@ProcessingGroup("reservation.competence")
@Projection(tables = "competence")
class CompetenceProjection {

    private final JdbcClient database;

    CompetenceProjection(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(CompetenceAssigned event, @Timestamp Instant said) {
        event.postalCodes().forEach(it -> keep(it, event.from(), event.centre(), null, said));
    }

    /** Who books goes to the new centre from that day on; that the old one still has people to receive is remembered. */
    @EventHandler
    void on(ChangeAsked event, @Timestamp Instant said) {
        event.postalCodes().forEach(it -> keep(it, event.from(), event.centre(), event.handover(), said));
    }

    @EventHandler
    void on(ChangeTookEffect event) {
        database.sql("update competence set waiting = null where waiting = ?")
                .param(event.handover().toString())
                .update();
    }

    @EventHandler
    void on(ChangeWithdrawn event, @Timestamp Instant said) {
        database.sql("delete from competence where waiting = ?")
                .param(event.handover().toString())
                .update();
        event.again().forEach(it -> keep(it.postalCode(), event.from(), it.centre(), null, said));
    }

    @ResetHandler
    void forget() {
        database.sql("delete from competence").update();
    }

    private void keep(
            PostalCode postalCode, LocalDate from, CentreId centre, @Nullable HandoverId waiting, Instant said) {
        database.sql("""
                        insert into competence (postal_code, from_day, centre, waiting, said_at) values (?, ?, ?, ?, ?)
                        on conflict (postal_code, from_day) do update set centre = excluded.centre,
                            waiting = excluded.waiting, said_at = excluded.said_at
                        where competence.said_at <= excluded.said_at""")
                .param(postalCode.value())
                .param(from)
                .param(centre.code())
                .param(waiting == null ? null : waiting.toString())
                .param(said.atOffset(ZoneOffset.UTC))
                .update();
    }
}
