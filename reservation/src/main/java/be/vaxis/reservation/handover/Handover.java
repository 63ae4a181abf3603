package be.vaxis.reservation.handover;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.centre.ServesNoArea;
import be.vaxis.reservation.competence.Competences;
import be.vaxis.reservation.competence.Competences.Start;
import be.vaxis.reservation.directory.CentreView;
import be.vaxis.reservation.directory.Directory;
import be.vaxis.reservation.handover.HandoverCommand.AskChange;
import be.vaxis.reservation.handover.HandoverCommand.PutInEffect;
import be.vaxis.reservation.handover.HandoverCommand.WithdrawChange;
import be.vaxis.reservation.handover.HandoverEvent.Before;
import be.vaxis.reservation.handover.HandoverEvent.ChangeAsked;
import be.vaxis.reservation.handover.HandoverEvent.ChangeTookEffect;
import be.vaxis.reservation.handover.HandoverEvent.ChangeWithdrawn;
import be.vaxis.reservation.handover.HandoverEvent.HandedOver;
import be.vaxis.reservation.handover.HandoverEvent.HandoverBegun;
import be.vaxis.reservation.handover.HandoverEvent.HandoverUndone;
import be.vaxis.reservation.handover.HandoverEvent.PlacesMissing;
import be.vaxis.reservation.handover.HandoverEvent.PlacesSecured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A change of competence from the moment it is asked; {@link HandoverDesk} decides on what concerns the bookings. */
@Aggregate
class Handover {

    private static final int MOST_POSTAL_CODES = 1_200; // more than the country has

    @AggregateIdentifier
    private HandoverId id;

    private Stage stage = Stage.WITHDRAWN;
    private LocalDate from = LocalDate.EPOCH;
    private List<Before> before = List.of();
    private int unplaced;

    Handover() {} // Axon rebuilds a change from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AskChange command, Clock clock, Competences competences, Directory directory) {
        if (id != null) {
            return; // a repeated request is already satisfied
        }
        if (command.postalCodes().isEmpty() || command.postalCodes().size() > MOST_POSTAL_CODES) {
            throw new InvalidChange("A change concerns 1 to " + MOST_POSTAL_CODES + " postal codes.");
        }
        if (command.from().isBefore(BelgianTime.dateOf(clock.instant()))) {
            throw new ChangeInThePast(command.from());
        }
        if (directory.find(command.centre()).filter(CentreView::isPractice).isPresent()) {
            throw new ServesNoArea(command.centre());
        }
        var starts = competences.of(command.postalCodes());
        starts.stream().filter(Start::waiting).findFirst().ifPresent(it -> {
            throw new ChangeWaiting(it.postalCode());
        });
        var changed = new TreeSet<>(command.postalCodes());
        competences.forBooking(command.postalCodes()).forEach((postalCode, competence) -> {
            if (competence.on(command.from()).filter(command.centre()::equals).isPresent()) {
                changed.remove(postalCode);
            }
        });
        if (changed.isEmpty()) {
            throw new NothingChanges();
        }
        apply(new ChangeAsked(
                command.handover(),
                command.centre(),
                changed,
                command.from(),
                onThatDay(starts, changed, command.from()),
                command.by()));
    }

    @CommandHandler
    void handle(WithdrawChange command) {
        if (stage != Stage.WITHDRAWN) {
            refuseUnlessWaiting();
            apply(new ChangeWithdrawn(id, from, before, command.by()));
        }
    }

    @CommandHandler
    void handle(PutInEffect command) {
        if (stage == Stage.WAITING) {
            apply(new ChangeTookEffect(id));
        }
    }

    void begin(int bookings, String by) {
        refuseUnlessWaiting();
        apply(new HandoverBegun(id, bookings, by));
    }

    void endSecuring(int missing) {
        if (stage == Stage.SECURING) {
            apply(missing == 0 ? new PlacesSecured(id) : new PlacesMissing(id, missing));
        }
    }

    void end(int moved, int leftAlone) {
        if (stage == Stage.MOVING) {
            apply(new HandedOver(id, moved, leftAlone));
        } else if (stage == Stage.UNDOING) {
            apply(new HandoverUndone(id, unplaced));
        }
    }

    private void refuseUnlessWaiting() {
        if (stage != Stage.WAITING) {
            throw new NotNow();
        }
    }

    private static List<Before> onThatDay(List<Start> starts, Set<PostalCode> changed, LocalDate from) {
        return starts.stream()
                .filter(start -> start.from().equals(from) && changed.contains(start.postalCode()))
                .map(start -> new Before(start.postalCode(), start.centre()))
                .toList();
    }

    @EventSourcingHandler
    void on(ChangeAsked event) {
        id = event.handover();
        from = event.from();
        before = event.before();
        stage = Stage.WAITING;
    }

    @EventSourcingHandler
    void on(ChangeWithdrawn event) {
        stage = Stage.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(HandoverBegun event) {
        stage = Stage.SECURING;
    }

    @EventSourcingHandler
    void on(PlacesSecured event) {
        stage = Stage.MOVING;
    }

    @EventSourcingHandler
    void on(PlacesMissing event) {
        stage = Stage.UNDOING;
        unplaced = event.unplaced();
    }

    @EventSourcingHandler
    void on(HandedOver event) {
        stage = Stage.WAITING;
    }

    @EventSourcingHandler
    void on(HandoverUndone event) {
        stage = Stage.WAITING;
    }

    @EventSourcingHandler
    void on(ChangeTookEffect event) {
        stage = Stage.IN_EFFECT;
    }
}
