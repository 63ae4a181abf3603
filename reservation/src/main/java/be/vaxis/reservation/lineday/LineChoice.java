package be.vaxis.reservation.lineday;

import be.vaxis.kernel.CodeDigest;
import be.vaxis.reservation.lineday.PlaceCounts.Count;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the line for somebody who comes at a moment: the one with the smallest part of its places taken.
 *
 * <p>Among lines that are equally loaded, different people are sent to different ones, so that they do not all ask for
 * the same place at once.
 */
record LineChoice(List<Count> counts) {

    private static final int SCATTER = 0x9E3779B9; // an odd number whose multiples differ in many bits

    Place forOne(Moment moment, CodeDigest holder, Purpose purpose) {
        var lines = counts.stream()
                .filter(count -> count.place().moment().equals(moment))
                .toList();
        if (lines.isEmpty()) {
            throw new SlotUnknown(moment.date(), moment.time());
        }
        return lines.stream()
                .filter(count -> !count.isFullFor(purpose))
                .min(Comparator.comparingDouble(LineChoice::load)
                        .thenComparingInt(count -> turn(count.place().lineDay(), holder)))
                .map(Count::place)
                .orElseThrow(() -> new SlotFull(moment.date(), moment.time()));
    }

    private static double load(Count count) {
        return (double) count.taken() / count.places();
    }

    private static int turn(LineDayId lineDay, CodeDigest holder) {
        return holder.hashCode() ^ lineDay.line() * SCATTER;
    }
}
