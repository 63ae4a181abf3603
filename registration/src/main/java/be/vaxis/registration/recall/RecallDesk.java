package be.vaxis.registration.recall;

import be.vaxis.contract.registration.RecallEvent.RecallAdvice;
import be.vaxis.kernel.Freshness;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.recall.RecallCommand.CallOff;
import be.vaxis.registration.recall.RecallCommand.StartRecall;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Where every edge starts a recall and calls it off. */
@Component
public class RecallDesk {

    private static final String GROUP = "registration.recall";

    private final CommandGateway commands;
    private final ConcernedPeople concerned;
    private final Recalls recalls;
    private final Freshness freshness;

    RecallDesk(CommandGateway commands, ConcernedPeople concerned, Recalls recalls, Freshness freshness) {
        this.commands = commands;
        this.concerned = concerned;
        this.recalls = recalls;
        this.freshness = freshness;
    }

    /** @param key by which the caller's organisation names the recall, so that it starts once */
    public RecallId start(RecalledLot lot, RecallAdvice advice, String key, Caller caller) {
        freshness.await(GROUP); // of which lots are recalled already
        String by = organisationOf(caller);
        RecallId recall = RecallId.named(by, key);
        long people = concerned.reach(lot).people();
        return commands.sendAndWait(new StartRecall(recall, lot, advice, people, by));
    }

    /** @throws UnknownRecall when there is no such recall */
    public void callOff(RecallId recall, Caller caller) {
        freshness.await(GROUP);
        RecallView known = recalls.find(recall).orElseThrow(UnknownRecall::new);
        commands.sendAndWait(new CallOff(known.recall(), organisationOf(caller)));
    }

    private static String organisationOf(Caller caller) {
        String organisation = caller.organisation();
        return organisation == null ? caller.subject() : organisation;
    }
}
