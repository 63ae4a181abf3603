package be.vaxis.registration.comparison;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.registration.comparison.ComparisonCommand.TellSums;
import be.vaxis.registration.comparison.ComparisonEvent.SumsTold;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to compare. How far it is stands in its report.
 *
 * <p>Dutch: <i>afstemming</i>. Source: process 4, Registration.
 */
@Aggregate
class Comparison {

    @AggregateIdentifier
    private @Nullable ComparisonId id;

    Comparison() {} // Axon rebuilds it from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TellSums command) {
        if (id == null) {
            apply(new SumsTold(command.comparison(), command.until(), command.sums()));
        }
    }

    @EventSourcingHandler
    void on(SumsTold event) {
        id = event.comparison();
    }
}
