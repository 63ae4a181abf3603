package be.vaxis.selection.process;

import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.selectionround.SelectionRoundCommand.ActivateNext;
import be.vaxis.selection.selectionround.SelectionRoundCommand.DrawList;
import be.vaxis.selection.selectionround.SelectionRoundEvent.BatchActivated;
import be.vaxis.selection.selectionround.SelectionRoundEvent.ListDrawn;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundCompleted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStarted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStopped;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * A round drives itself: each batch that is stored asks for the next one. It survives any crash, since the question is
 * the event itself.
 */
@Component
@ProcessingGroup("selection.selectionround")
@DisallowReplay
class WhenRoundStartedActivateCodes {

    private final CommandGateway commands;
    private final Candidates candidates;

    WhenRoundStartedActivateCodes(CommandGateway commands, Candidates candidates) {
        this.commands = commands;
        this.candidates = candidates;
    }

    @EventHandler
    void on(RoundStarted event) {
        commands.sendAndWait(new DrawList(event.round(), event.rule()));
    }

    @EventHandler
    void on(ListDrawn event) {
        commands.sendAndWait(new ActivateNext(event.round(), 0));
    }

    @EventHandler
    void on(BatchActivated event) {
        commands.sendAndWait(new ActivateNext(event.round(), event.done()));
    }

    @EventHandler
    void on(RoundCompleted event) {
        candidates.discard(event.round().value());
    }

    @EventHandler
    void on(RoundStopped event) {
        candidates.discard(event.round().value());
    }
}
