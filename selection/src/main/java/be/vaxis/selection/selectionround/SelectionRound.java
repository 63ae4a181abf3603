package be.vaxis.selection.selectionround;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.selection.candidate.Candidates;
import be.vaxis.selection.person.CodeTerms;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StartRound;
import be.vaxis.selection.selectionround.SelectionRoundCommand.StopRound;
import be.vaxis.selection.selectionround.SelectionRoundEvent.BatchActivated;
import be.vaxis.selection.selectionround.SelectionRoundEvent.ListDrawn;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundCompleted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStarted;
import be.vaxis.selection.selectionround.SelectionRoundEvent.RoundStopped;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Clock;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Revision("1") // of the snapshot; a new number when the fields change
@Aggregate(snapshotTriggerDefinition = "every200Events")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
class SelectionRound {

    @AggregateIdentifier
    private SelectionRoundId id;

    private @Nullable CodeTerms terms;
    private int onList;
    private boolean drawn;
    private int done;
    private int activated;
    private boolean over;

    SelectionRound() {} // Axon rebuilds a round from its events or a snapshot

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(StartRound command, Clock clock, Candidates candidates) {
        if (terms != null) {
            return; // a repeated request is already satisfied
        }
        long now = candidates.total(command.rule());
        if (now != command.expected()) {
            throw new CountChanged(now);
        }
        apply(new RoundStarted(
                command.round(), command.name(), command.rule(), command.terms(), command.expected(), clock.instant()));
    }

    @CommandHandler
    void handle(StopRound command, Clock clock) {
        if (over) {
            throw new RoundOver();
        }
        apply(new RoundStopped(id, activated, clock.instant()));
    }

    boolean mayDraw() {
        return !over && !drawn;
    }

    void draw(int people, Clock clock) {
        apply(new ListDrawn(id, people));
        if (people == 0) {
            apply(new RoundCompleted(id, 0, clock.instant()));
        }
    }

    CodeTerms terms() {
        return Objects.requireNonNull(terms);
    }

    boolean mayGoOnAfter(int seen) {
        return !over && drawn && done == seen;
    }

    void batch(int people, int activatedNow, Clock clock) {
        apply(new BatchActivated(id, done + people, activated + activatedNow));
        if (done >= onList || people == 0) {
            apply(new RoundCompleted(id, activated, clock.instant()));
        }
    }

    @EventSourcingHandler
    void on(RoundStarted event) {
        id = event.round();
        terms = event.terms();
    }

    @EventSourcingHandler
    void on(ListDrawn event) {
        drawn = true;
        onList = event.people();
    }

    @EventSourcingHandler
    void on(BatchActivated event) {
        done = event.done();
        activated = event.activated();
    }

    @EventSourcingHandler
    void on(RoundCompleted event) {
        over = true;
    }

    @EventSourcingHandler
    void on(RoundStopped event) {
        over = true;
    }
}
