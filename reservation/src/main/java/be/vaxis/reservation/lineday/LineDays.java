package be.vaxis.reservation.lineday;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.lineday.LineDayCommand.CloseDay;
import be.vaxis.reservation.lineday.LineDayCommand.PlanCapacity;
import be.vaxis.reservation.lineday.PlaceCounts.Change;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes and gives back places on several line days at once, all or none, for the booking that is being decided.
 *
 * <p>To be called while a command is handled: everything here happens in the transaction of that command.
 */
@Component
public class LineDays {

    private final Repository<LineDay> lineDays;
    private final LineDayCache remembered;
    private final EventStore events;
    private final PlaceCounts counts;
    private final Clock clock;

    LineDays(
            Repository<LineDay> lineDays, LineDayCache remembered, EventStore events, PlaceCounts counts, Clock clock) {
        this.lineDays = lineDays;
        this.remembered = remembered;
        this.events = events;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * A place for each moment, on the line that is least loaded at that moment.
     *
     * @return as many places as moments, in the same order
     * @throws SlotFull when every line is full at one of the moments, now
     * @throws SlotUnknown when no line has a slot at one of the moments
     */
    public List<Place> leastLoaded(List<Moment> moments, CodeDigest holder, Purpose purpose) {
        if (moments.isEmpty()) {
            return List.of();
        }
        var choice = new LineChoice(counts.at(moments));
        return moments.stream()
                .map(moment -> choice.forOne(moment, holder, purpose))
                .toList();
    }

    /** Places for several, each at all of their moments or at none; who comes first is served first. */
    public List<Share> shareOut(List<Wish> wishes, Purpose purpose) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        var moments = wishes.stream()
                .flatMap(wish -> wish.moments().stream())
                .distinct()
                .toList();
        var sharing = new Sharing(counts.at(moments));
        return wishes.stream().map(wish -> sharing.next(wish, purpose)).toList();
    }

    /**
     * Takes some places and gives back others; what cannot be taken undoes all of it. New places are taken before old
     * ones are given back, except that a place which changes hands is given back first.
     *
     * <p>Locks the line days in their order, so that no two bookings wait for each other.
     *
     * @throws LineFilledMeanwhile when a line has lost since what it had; nothing has been counted yet
     */
    public void exchange(Collection<Claim> taken, Collection<Claim> released) {
        var days = new TreeSet<LineDayId>();
        Stream.of(taken, released).flatMap(Collection::stream).forEach(it -> days.add(it.lineDay()));
        var changes = new ArrayList<Change>();
        days.forEach(day -> changes.addAll(carryOut(day, new Turnover(taken, released).on(day))));
        counts.change(Change.net(changes));
    }

    /**
     * Replaces the plans of several days, all or none; a capacity without slots closes the day. Everything that is wrong
     * is named at once.
     *
     * @throws PlanningClosed when one of the days can no longer be planned
     * @throws CapacityBelowBooked when a plan takes places away that are booked
     */
    public void plan(SortedMap<LineDayId, Capacity> plans) throws Exception {
        var faults = new ArrayList<Rejection>();
        for (var plan : plans.entrySet()) {
            var id = plan.getKey();
            var capacity = plan.getValue();
            remembered.remove(id.toString()); // a refusal rests on what is stored, and so does leaving all as it is
            try {
                lineDays.loadOrCreate(id.toString(), LineDay::new).execute(lineDay -> {
                    if (capacity.isClosed()) {
                        lineDay.handle(new CloseDay(id), clock, counts);
                    } else {
                        lineDay.handle(new PlanCapacity(id, capacity), clock, counts);
                    }
                });
            } catch (Rejection fault) {
                faults.add(fault);
            }
        }
        SeveralFaults.refuse(faults);
    }

    private List<Change> carryOut(LineDayId id, Turnover turnover) {
        var changes = new ArrayList<Change>();
        try {
            var remembered = lineDays.load(id.toString());
            var version = remembered.version();
            remembered.execute(lineDay -> {
                turnover.handedOn().forEach(it -> changes.addAll(lineDay.handle(it.release())));
                turnover.taken().forEach(it -> changes.addAll(lineDay.handle(it.book(), clock)));
                turnover.givenBack().forEach(it -> changes.addAll(lineDay.handle(it.release())));
            });
            if (changes.isEmpty()) {
                refuseOutdated(id, version);
            }
            return changes;
        } catch (SlotFull | SlotUnknown | AggregateNotFoundException changed) {
            throw new LineFilledMeanwhile(id); // the counters, read a moment ago, had a place there
        }
    }

    /**
     * Whoever leaves a line day as it is stores nothing, and so no conflict would tell that another process has changed it
     * since it was read.
     */
    private void refuseOutdated(LineDayId id, @Nullable Long version) {
        var stored = events.lastSequenceNumberFor(id.toString()).orElse(null);
        if (!Objects.equals(stored, version)) {
            throw new LineFilledMeanwhile(id);
        }
    }
}
