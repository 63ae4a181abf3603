package be.vaxis.registration.process;

import be.vaxis.contract.selection.CopyEvent.BucketHeld;
import be.vaxis.contract.selection.CopyEvent.CopyCompared;
import be.vaxis.registration.comparison.ToldPeople;
import be.vaxis.registration.reconciliation.CodeDatabaseReports;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The reaction to answers, for tests outside this room; everybody on record has a history. */
public final class AnsweringReaction {

    private final WhenCopyAnswersTellAgain reaction;

    public AnsweringReaction(ToldPeople told, CodeDatabaseReports reports, CommandGateway commands) {
        reaction = new WhenCopyAnswersTellAgain(told, reports, Set::copyOf, commands);
    }

    public void on(BucketHeld event) {
        reaction.on(event);
    }

    public void on(CopyCompared event) {
        reaction.on(event);
    }
}
