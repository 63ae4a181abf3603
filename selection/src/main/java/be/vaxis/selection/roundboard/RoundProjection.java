package be.vaxis.selection.roundboard;

import be.vaxis.kernel.Projection;
import be.vaxis.selection.candidate.PostalRange;
import be.vaxis.selection.selectionround.SelectionRoundEvent.BatchActivated;
import be.vaxis.selection.selectionround.SelectionRoundEvent.ListDrawn;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundCompleted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStarted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStopped;
import be.vaxis.selection.selectionround.SelectionRoundId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the list of rounds. */
@Component
@ProcessingGroup("selection.roundboard")
@Projection(tables = "selection_round")
class RoundProjection {

    private final JdbcClient sql;

    RoundProjection(JdbcClient sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(RoundStarted event) {
        sql.sql("""
                insert into selection_round (round, name, counted_on, minimum_age, maximum_age, areas, people, state,
                    started_at)
                values (:round, :name, :on, :minimumAge, :maximumAge, :areas, :people, 'RUNNING', :at)
                on conflict (round) do nothing
                """)
                .param("round", event.round().value())
                .param("name", event.name())
                .param("on", event.rule().on())
                .param("minimumAge", event.rule().minimumAge())
                .param("maximumAge", event.rule().maximumAge())
                .param(
                        "areas",
                        event.rule().areas().stream().map(PostalRange::toString).toArray(String[]::new))
                .param("people", event.expected())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(ListDrawn event) {
        sql.sql("update selection_round set people = :people where round = :round")
                .param("people", event.people())
                .param("round", event.round().value())
                .update();
    }

    @EventHandler
    void on(BatchActivated event) {
        sql.sql("update selection_round set done = :done, activated = :activated where round = :round")
                .param("done", event.done())
                .param("activated", event.activated())
                .param("round", event.round().value())
                .update();
    }

    @EventHandler
    void on(RoundCompleted event) {
        end(event.round(), RoundView.State.COMPLETED, event.at());
    }

    @EventHandler
    void on(RoundStopped event) {
        end(event.round(), RoundView.State.STOPPED, event.at());
    }

    private void end(SelectionRoundId round, RoundView.State state, Instant at) {
        sql.sql("update selection_round set state = :state, ended_at = :at where round = :round")
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("round", round.value())
                .update();
    }

    @ResetHandler
    void forget() {
        sql.sql("delete from selection_round").update();
    }
}
