package be.vaxis.reservation.lineday;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.BelgianTime;
import be.vaxis.reservation.lineday.LineDayCommand.BookSlot;
import be.vaxis.reservation.lineday.LineDayCommand.ChangeLate;
import be.vaxis.reservation.lineday.LineDayCommand.CloseDay;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.LineDayCommand.ReleaseSlot;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityChangedLate;
import be.vaxis.reservation.lineday.LineDayEvent.CapacityPlanned;
import be.vaxis.reservation.lineday.LineDayEvent.DayClosed;
import be.vaxis.reservation.lineday.LineDayEvent.SlotBooked;
import be.vaxis.reservation.lineday.LineDayEvent.SlotReleased;
import be.vaxis.reservation.lineday.PlaceCounts.Change;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** Gives the places of one line on one day, each once. */
@Revision("4") // of the snapshot; a new number when the fields change
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
        refuseHoursNotOnTheClock(command.lineDay(), plan);
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

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChangeLate command, Clock clock, PlaceCounts counts) {
        var day = command.lineDay();
        var plan = changedLate(day, command.capacity(), clock.instant());
        refuseFewerThanBooked(day, plan);
        if (!plan.equals(capacity)) {
            counts.plan(day, plan);
            apply(new CapacityChangedLate(day, plan, command.reason(), command.by()));
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
    void on(CapacityChangedLate event) {
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

    /** The plan as it is now. */
    Capacity capacity() {
        return capacity;
    }

    /** The plan as it would be: slots that have begun stay as they are. Refused when nothing can be changed late. */
    Capacity changedLate(LineDayId day, Capacity wish, Instant now) {
        if (now.isBefore(day.planningCloses())) {
            throw new PlanningStillOpen(day);
        }
        if (day.date().isBefore(BelgianTime.dateOf(now))) {
            throw new DayIsOver(day.date());
        }
        var plan = wish.afterwards(capacity, slot -> now.isBefore(day.starts(slot)));
        refuseHoursNotOnTheClock(day, plan);
        return plan;
    }

    /** Who holds the slot, a code or a hold. */
    List<CodeDigest> holdersOf(LocalTime slot) {
        return booked.entrySet().stream()
                .filter(held -> held.getValue().equals(slot))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void refuseChangesTo(LineDayId lineDay, Clock clock) {
        if (!clock.instant().isBefore(lineDay.planningCloses())) {
            throw new PlanningClosed(lineDay);
        }
    }

    private static void refuseHoursNotOnTheClock(LineDayId lineDay, Capacity plan) {
        SeveralFaults.refuse(plan.places().entrySet().stream()
                .filter(slot -> slot.getValue() > 0 && !BelgianTime.isOnce(lineDay.date(), slot.getKey()))
                .<Rejection>map(slot -> new NotOnTheClock(lineDay.date(), slot.getKey()))
                .toList());
    }

    private void refuseFewerThanBooked(LineDayId lineDay, Capacity plan) {
        SeveralFaults.refuse(new TreeMap<>(taken)
                .entrySet().stream()
                        .filter(slot -> plan.placesAt(slot.getKey()) < slot.getValue())
                        .<Rejection>map(slot -> new CapacityBelowBooked(lineDay, slot.getKey(), slot.getValue()))
                        .toList());
    }

    private int takenAt(LocalTime slot) {
        return taken.getOrDefault(slot, 0);
    }
}
