package be.vaxis.reservation.lineday;

import be.vaxis.kernel.CodeDigest;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a line day. */
public sealed interface LineDayCommand {

    LineDayId lineDay();

    /** Replaces the plan of the day, until {@link LineDayId#planningCloses()}. What is booked keeps its place. */
    record PlanCapacity(@TargetAggregateIdentifier LineDayId lineDay, Capacity capacity) implements LineDayCommand {}

    /** Takes all places away, until {@link LineDayId#planningCloses()}; refused when somebody holds one. */
    record CloseDay(@TargetAggregateIdentifier LineDayId lineDay) implements LineDayCommand {}

    /**
     * Replaces the plan of a day whose week was closed; without slots, closes it. Slots that have begun stay as they
     * are. Whoever would lose a place is moved before.
     *
     * @param by the identity provider's own name of the medical lead
     */
    record ChangeLate(@TargetAggregateIdentifier LineDayId lineDay, Capacity capacity, LateReason reason, String by)
            implements LineDayCommand {}

    /**
     * A code holds one slot per line day; booking another one moves it.
     *
     * @param purpose whether it may take a place that is kept free for moves
     */
    record BookSlot(@TargetAggregateIdentifier LineDayId lineDay, LocalTime slot, CodeDigest holder, Purpose purpose)
            implements LineDayCommand {}

    /** Gives the place back; nothing happens when the code does not hold it. */
    record ReleaseSlot(@TargetAggregateIdentifier LineDayId lineDay, LocalTime slot, CodeDigest holder)
            implements LineDayCommand {}
}
