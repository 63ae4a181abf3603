package be.vaxis.reservation.centre;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.reservation.centre.CentreCommand.AssignCompetence;
import be.vaxis.reservation.centre.CentreCommand.OpenCentre;
import be.vaxis.reservation.centre.CentreEvent.CentreOpened;
import be.vaxis.reservation.centre.CentreEvent.CompetenceAssigned;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A place where people are vaccinated, in lines side by side. */
@Aggregate
class Centre {

    private static final int MOST_LINES = 100;

    @AggregateIdentifier
    private CentreId id;

    private @Nullable CentreOpened opened;

    Centre() {} // Axon rebuilds a centre from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(OpenCentre command) {
        if (command.lines() < 1 || command.lines() > MOST_LINES) {
            throw new InvalidCentreDescription("A centre has 1 to " + MOST_LINES + " lines.");
        }
        if (command.name().isBlank()) {
            throw new InvalidCentreDescription("A centre has a name.");
        }
        var event = new CentreOpened(
                command.centre(), command.name().strip(), command.address(), command.lines(), command.regime());
        if (opened != null && isPractice(opened) != isPractice(event)) {
            throw new NotOfThisKind(command.centre());
        }
        if (!event.equals(opened)) {
            apply(event);
        }
    }

    /** At once, as nothing can be booked at another centre by whoever lives there. */
    @CommandHandler
    void handle(AssignCompetence command, Neighbours neighbours) {
        if (opened != null && isPractice(opened)) {
            throw new ServesNoArea(id);
        }
        var taken = neighbours.servedByOthers(id, command.postalCodes(), command.from());
        if (!taken.isEmpty()) {
            throw new ServedByAnother(taken.first(), command.from());
        }
        if (!command.postalCodes().isEmpty()) {
            apply(new CompetenceAssigned(id, new TreeSet<>(command.postalCodes()), command.from()));
        }
    }

    private static boolean isPractice(CentreOpened described) {
        return described.regime() == Regime.OWN_PEOPLE;
    }

    @EventSourcingHandler
    void on(CentreOpened event) {
        id = event.centre();
        opened = event;
    }
}
