package be.vaxis.registration.process;

import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.PersonId;
import be.vaxis.registration.recall.ConcernedPeople;
import be.vaxis.registration.recall.RecallCommand.EndNaming;
import be.vaxis.registration.recall.RecallCommand.NamePeople;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallStarted;
import be.vaxis.registration.recall.RecallId;
import be.vaxis.registration.recall.RecalledLot;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names the people whom a recall concerns, a chunk for each chunk that was named, until nobody is left.
 *
 * <p>Each chunk is stored together with the position of whichever process named it; so one that dies leaves the next chunk
 * to another, and nothing of the recall is held in memory in between.
 */
@Component
@Order(2)
@ProcessingGroup("registration.recall")
@DisallowReplay
class WhenRecallRunsNamePeople {

    private final ConcernedPeople concerned;
    private final CommandGateway commands;
    private final Freshness freshness;

    WhenRecallRunsNamePeople(ConcernedPeople concerned, CommandGateway commands, Freshness freshness) {
        this.concerned = concerned;
        this.commands = commands;
        this.freshness = freshness;
    }

    @EventHandler
    void on(RecallStarted event) {
        freshness.await("registration.record"); // what is registered from now on comes as a latecomer
        nameNext(event.recall(), event.lot(), 1);
    }

    @EventHandler
    void on(PeopleNamed event) {
        nameNext(event.recall(), event.lot(), event.chunk() + 1);
    }

    private void nameNext(RecallId recall, RecalledLot lot, int chunk) {
        List<PersonId> next = concerned.unnamed(recall, lot, NamePeople.MOST);
        commands.sendAndWait(next.isEmpty() ? new EndNaming(recall) : new NamePeople(recall, chunk, next));
    }
}
