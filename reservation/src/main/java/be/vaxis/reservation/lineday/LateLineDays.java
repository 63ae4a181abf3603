package be.vaxis.reservation.lineday;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.LineDayCommand.BookSlot;
import be.vaxis.reservation.lineday.LineDayCommand.ChangeLate;
import be.vaxis.reservation.lineday.LineDayCommand.ReleaseSlot;
import be.vaxis.reservation.lineday.PlaceCounts.Change;
import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes line days whose week was closed, together with the people who move for it, all or nothing.
 *
 * <p>To be called while a command is handled: everything here happens in the transaction of that command.
 */
@Component
public class LateLineDays {

    private final Repository<LineDay> lineDays;
    private final LineDayCache remembered;
    private final PlaceCounts counts;
    private final Clock clock;

    LateLineDays(Repository<LineDay> lineDays, LineDayCache remembered, PlaceCounts counts, Clock clock) {
        this.lineDays = lineDays;
        this.remembered = remembered;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * Somebody who loses a place.
     *
     * @param to where they go; nowhere when there is no place for them
     */
    public record Departure(
            CodeDigest holder, Place from, @Nullable Place to) {}

    /**
     * A day as it would be.
     *
     * @param capacity what would be planned, with the slots that have begun as they are
     * @param crowded who holds the slots that would have too few places
     */
    public record Outlook(Capacity capacity, Map<LocalTime, List<CodeDigest>> crowded) {}

    /** From here on nobody else takes or gives back a place on these days, until the transaction ends. */
    public void lock(SortedSet<LineDayId> days) throws Exception {
        for (var day : days) {
            fresh(day);
        }
        counts.lock(days);
    }

    /**
     * What this plan would do to the day.
     *
     * @throws PlanningStillOpen before the week is closed
     * @throws DayIsOver after the day
     * @throws NotOnTheClock when a slot falls in an hour that comes never or twice
     */
    public Outlook outlook(LineDayId day, Capacity wish) throws Exception {
        var now = clock.instant();
        return fresh(day).invoke(lineDay -> {
            var plan = lineDay.changedLate(day, wish, now);
            var crowded = new HashMap<LocalTime, List<CodeDigest>>();
            for (var slot : lineDay.capacity().places().keySet()) {
                var holders = lineDay.holdersOf(slot);
                if (holders.size() > plan.placesAt(slot)) {
                    crowded.put(slot, holders);
                }
            }
            return new Outlook(plan, Map.copyOf(crowded));
        });
    }

    /**
     * People leave, the plans change, and people arrive. To be called with every day {@link #lock locked}.
     *
     * @throws CapacityBelowBooked when a plan would take the place of somebody who does not leave
     */
    public void rearrange(SortedMap<LineDayId, Capacity> plans, LateReason reason, String by, List<Departure> people)
            throws Exception {
        for (var person : people) {
            var from = person.from();
            change(from.lineDay(), day -> day.handle(new ReleaseSlot(from.lineDay(), from.slot(), person.holder())));
        }
        for (var plan : plans.entrySet()) {
            var command = new ChangeLate(plan.getKey(), plan.getValue(), reason, by);
            load(plan.getKey()).execute(day -> day.handle(command, clock, counts));
        }
        for (var person : people) {
            var to = person.to();
            if (to != null) {
                var command = new BookSlot(to.lineDay(), to.slot(), person.holder(), Purpose.MOVE);
                change(to.lineDay(), day -> day.handle(command, clock));
            }
        }
    }

    private void change(LineDayId id, Function<LineDay, List<Change>> decision) throws Exception {
        counts.change(load(id).invoke(decision));
    }

    /** As it is in the store: what is remembered may not know what another process did, and nothing may be appended. */
    private Aggregate<LineDay> fresh(LineDayId day) throws Exception {
        remembered.remove(day.toString());
        return load(day);
    }

    private Aggregate<LineDay> load(LineDayId day) throws Exception {
        return lineDays.loadOrCreate(day.toString(), LineDay::new);
    }
}
