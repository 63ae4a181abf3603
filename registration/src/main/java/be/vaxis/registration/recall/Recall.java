package be.vaxis.registration.recall;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.kernel.PersonId;
import be.vaxis.registration.recall.RecallCommand.CallOff;
import be.vaxis.registration.recall.RecallCommand.EndNaming;
import be.vaxis.registration.recall.RecallCommand.NameLatecomer;
import be.vaxis.registration.recall.RecallCommand.NamePeople;
import be.vaxis.registration.recall.RecallCommand.StartRecall;
import be.vaxis.registration.recall.RecallEvent.PeopleNamed;
import be.vaxis.registration.recall.RecallEvent.RecallEnded;
import be.vaxis.registration.recall.RecallEvent.RecallStarted;
import be.vaxis.registration.recall.RecallEvent.RecallStopped;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A recall from its beginning. It remembers how many chunks of people it named, and nobody in them: that nobody is named
 * twice, in a chunk and as a latecomer, is kept by {@link NamedPeople}.
 *
 * <p>Dutch: <i>terugroeping</i>. Source: process 9, Pharmacovigilance.
 */
@Aggregate
class Recall {

    @AggregateIdentifier
    private @Nullable RecallId id;

    private @Nullable RecallStarted begun;
    private int chunks;
    private int endedAfter;
    private boolean stopped;

    Recall() {} // Axon rebuilds it from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    RecallId handle(StartRecall command, Clock clock, Recalls recalls) {
        RecallStarted before = begun;
        if (before != null) {
            if (before.lot().equals(command.lot()) && before.advice() == command.advice()) {
                return command.recall(); // a repeated request is already satisfied
            }
            throw new RecallKeyReused();
        }
        if (recalls.running(command.lot().product(), command.lot().lot()).isPresent()) {
            throw new LotRecalledAlready();
        }
        apply(new RecallStarted(
                command.recall(), command.lot(), command.advice(), command.people(), command.by(), clock.instant()));
        return command.recall();
    }

    @CommandHandler
    void handle(NamePeople command, Clock clock, NamedPeople named) {
        if (command.chunk() == chunks + 1) {
            name(command.people(), clock, named);
        }
    }

    @CommandHandler
    void handle(NameLatecomer command, Clock clock, NamedPeople named) {
        name(List.of(command.person()), clock, named);
    }

    private void name(List<PersonId> people, Clock clock, NamedPeople named) {
        RecallStarted recall = begun;
        if (recall == null || stopped) {
            return;
        }
        List<PersonId> fresh = named.add(recall.recall(), people, clock.instant());
        if (!fresh.isEmpty()) {
            apply(new PeopleNamed(recall.recall(), chunks + 1, fresh, recall.lot(), recall.advice(), clock.instant()));
        }
    }

    @CommandHandler
    void handle(EndNaming command, Clock clock) {
        if (!stopped && endedAfter <= chunks) {
            apply(new RecallEnded(command.recall(), chunks, clock.instant()));
        }
    }

    @CommandHandler
    void handle(CallOff command, Clock clock) {
        if (!stopped) {
            apply(new RecallStopped(command.recall(), command.by(), clock.instant()));
        }
    }

    @EventSourcingHandler
    void on(RecallStarted event) {
        id = event.recall();
        begun = event;
    }

    @EventSourcingHandler
    void on(PeopleNamed event) {
        chunks = event.chunk();
    }

    @EventSourcingHandler
    void on(RecallEnded event) {
        endedAfter = event.chunks() + 1;
    }

    @EventSourcingHandler
    void on(RecallStopped event) {
        stopped = true;
    }
}
