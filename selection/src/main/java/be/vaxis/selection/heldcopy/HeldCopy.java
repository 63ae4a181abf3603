package be.vaxis.selection.heldcopy;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.selection.heldcopy.HeldCopyCommand.AnswerSums;
import be.vaxis.selection.heldcopy.HeldCopyEvent.BucketListed;
import be.vaxis.selection.heldcopy.HeldCopyEvent.SumsAnswered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One answer to the register. */
@Aggregate
class HeldCopy {

    @AggregateIdentifier
    private @Nullable HeldCopyId id;

    HeldCopy() {} // Axon rebuilds it from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AnswerSums command) {
        if (id == null) {
            command.listed().forEach(held -> apply(new BucketListed(command.copy(), command.until(), held)));
            apply(new SumsAnswered(command.copy(), command.people(), command.differing()));
        }
    }

    @EventSourcingHandler
    void on(HeldCopyEvent event) {
        id = event.copy();
    }
}
