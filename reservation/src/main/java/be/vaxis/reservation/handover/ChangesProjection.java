package be.vaxis.reservation.handover;

import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Projection;
import be.vaxis.reservation.handover.HandoverEvent.ChangeAsked;
import be.vaxis.reservation.handover.HandoverEvent.ChangeTookEffect;
import be.vaxis.reservation.handover.HandoverEvent.ChangeWithdrawn;
import be.vaxis.reservation.handover.HandoverEvent.HandedOver;
import be.vaxis.reservation.handover.HandoverEvent.HandoverBegun;
import be.vaxis.reservation.handover.HandoverEvent.HandoverUndone;
import be.vaxis.reservation.handover.HandoverEvent.PlacesMissing;
import be.vaxis.reservation.handover.HandoverEvent.PlacesSecured;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row per change of competence. */
@Component
@ProcessingGroup("reservation.handover")
@Projection(tables = "competence_change")
class ChangesProjection {

    private final JdbcClient database;

    ChangesProjection(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(ChangeAsked event, @Timestamp Instant at) {
        database.sql("""
                        insert into competence_change
                            (handover, centre, postal_codes, from_day, asked_by, asked_at, stage)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (handover) do nothing""")
                .param(event.handover().toString())
                .param(event.centre().code())
                .param(event.postalCodes().stream().map(PostalCode::value).toArray(String[]::new))
                .param(event.from())
                .param(event.by())
                .param(at.atOffset(ZoneOffset.UTC))
                .param(Stage.WAITING.name())
                .update();
    }

    @EventHandler
    void on(ChangeWithdrawn event) {
        reached(event.handover(), Stage.WITHDRAWN);
    }

    @EventHandler
    void on(HandoverBegun event) {
        counted(event.handover(), Stage.SECURING, 0, 0, 0);
    }

    @EventHandler
    void on(PlacesSecured event) {
        reached(event.handover(), Stage.MOVING);
    }

    @EventHandler
    void on(PlacesMissing event) {
        counted(event.handover(), Stage.UNDOING, 0, 0, event.unplaced());
    }

    @EventHandler
    void on(HandedOver event) {
        counted(event.handover(), Stage.WAITING, event.moved(), event.leftAlone(), 0);
    }

    @EventHandler
    void on(HandoverUndone event) {
        counted(event.handover(), Stage.WAITING, 0, 0, event.unplaced());
    }

    @EventHandler
    void on(ChangeTookEffect event) {
        reached(event.handover(), Stage.IN_EFFECT);
    }

    @ResetHandler
    void forget() {
        database.sql("delete from competence_change").update();
    }

    private void reached(HandoverId handover, Stage stage) {
        database.sql("update competence_change set stage = ? where handover = ?")
                .params(stage.name(), handover.toString())
                .update();
    }

    private void counted(HandoverId handover, Stage stage, int moved, int leftAlone, int unplaced) {
        database.sql("""
                        update competence_change set stage = ?, moved = ?, left_alone = ?, unplaced = ?
                        where handover = ?""")
                .params(stage.name(), moved, leftAlone, unplaced, handover.toString())
                .update();
    }
}
