package be.vaxis.reservation.lineday;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.LineDayCommand.BookSlot;
import be.vaxis.reservation.lineday.LineDayCommand.CloseDay;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayCommand.ReleaseSlot;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.DayClosed;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import be.vaxis.reservation.lineday.LineDayEvent.SlotReleased;
import be.vaxis.reservation.lineday.PlaceCounts.Change;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Gives the places of one line on one day, each once. */
@Revision("3") // of the snapshot; a new number when the fields change
@Aggregate(snapshotTriggerDefinition = "every200Events", cache = "lineDayCache")
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
class LineDay {

    @AggregateIdentifier
    private LineDayId id;

    private Capacity capacity = Capacity.closed();
    private Map<CodeDigest, LocalTime> booked = new HashMap<>();
    private Map<LocalTime, Integer> taken = new HashMap<>();

    LineDay() {} // Axon rebuilds a line day from its events or a snapshot

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PlanCapacity command, Clock clock, PlaceCounts counts) {
        var plan = command.capacity();
        refuseChangesTo(command.lineDay(), clock);
        refuseFewerThanBooked(command.lineDay(), plan);
        if (id == null || !plan.equals(capacity)) {
            counts.plan(command.lineDay(), plan);
            apply(new CapacityPlanned(command.lineDay(), plan));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseDay command, Clock clock, PlaceCounts counts) {
        refuseChangesTo(command.lineDay(), clock);
        refuseFewerThanBooked(command.lineDay(), Capacity.closed());
        if (id == null || !capacity.isClosed()) {
            counts.plan(command.lineDay(), Capacity.closed());
            apply(new DayClosed(command.lineDay()));
        }
    }

    /** @return what it changes in the counters */
    @CommandHandler
    List<Change> handle(BookSlot command, Clock clock) {
        var slot = command.slot();
        var held = booked.get(command.holder());
        if (slot.equals(held)) {
            return List.of(); // a repeated request is already satisfied
        }
        if (!capacity.places().containsKey(slot)) {
            throw new SlotUnknown(id.date(), slot);
        }
        if (!clock.instant().isBefore(id.starts(slot))) {
            throw new SlotInThePast(id.date(), slot);
        }
        if (takenAt(slot) >= command.purpose().limit(capacity.placesAt(slot), capacity.keptAt(slot))) {
            throw new SlotFull(id.date(), slot);
        }
        apply(new SlotBooked(id, slot, command.holder(), takenAt(slot) + 1));
        if (held == null) {
            return List.of(Change.taken(new Place(id, slot)));
        }
        apply(new SlotReleased(id, held, command.holder(), takenAt(held) - 1));
        return List.of(Change.taken(new Place(id, slot)), Change.released(new Place(id, held)));
    }

    /** @return what it changes in the counters */
    @CommandHandler
    List<Change> handle(ReleaseSlot command) {
        if (!command.slot().equals(booked.get(command.holder()))) {
            return List.of();
        }
        apply(new SlotReleased(id, command.slot(), command.holder(), takenAt(command.slot()) - 1));
        return List.of(Change.released(new Place(id, command.slot())));
    }

    @EventSourcingHandler
    void on(CapacityPlanned event) {
        id = event.lineDay();
        capacity = event.capacity();
    }

    @EventSourcingHandler
    void on(DayClosed event) {
        id = event.lineDay();
        capacity = Capacity.closed();
    }

    @EventSourcingHandler
    void on(SlotBooked event) {
        booked.put(event.holder(), event.slot());
        taken.merge(event.slot(), 1, Integer::sum);
    }

    @EventSourcingHandler
    void on(SlotReleased event) {
        booked.remove(event.holder(), event.slot()); // after a move the holder has another slot, and keeps that
        taken.merge(event.slot(), -1, Integer::sum);
    }

    private static void refuseChangesTo(LineDayId lineDay, Clock clock) {
        if (!clock.instant().isBefore(lineDay.planningCloses())) {
            throw new PlanningClosed(lineDay);
        }
    }

    private void refuseFewerThanBooked(LineDayId lineDay, Capacity plan) {
        taken.forEach((slot, places) -> {
            if (plan.placesAt(slot) < places) {
                throw new CapacityBelowBooked(lineDay, slot, places);
            }
        });
    }

    private int takenAt(LocalTime slot) {
        return taken.getOrDefault(slot, 0);
    }
}
