package be.vaxis.selection.process;

import be.vaxis.contract.registration.ComparisonEvent.SumsTaken;
import be.vaxis.selection.heldcopy.Answering;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Compares with the sums of the register, in a group of its own, as it takes a while. */
@Component
@ProcessingGroup("selection.inbox.comparison")
@DisallowReplay
class WhenSumsTakenAnswer {

    private final Answering answering;
    private final CommandGateway commands;

    WhenSumsTakenAnswer(Answering answering, CommandGateway commands) {
        this.answering = answering;
        this.commands = commands;
    }

    @EventHandler
    void on(SumsTaken event) {
        commands.sendAndWait(answering.to(event));
    }
}
