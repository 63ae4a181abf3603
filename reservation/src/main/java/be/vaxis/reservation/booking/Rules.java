package be.vaxis.reservation.booking;

import be.vaxis.reservation.code.Terms;
import be.vaxis.reservation.lineday.Moment;
import be.vaxis.reservation.lineday.SlotInThePast;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may book: at the centre competent for where they live, not in the past, the first appointment within
 * the window of the code and the second within the interval after it.
 *
 * <p>Source: process 3, Reservation; process 1, Selection (window and interval).
 */
record Rules(Terms terms, Instant now) {

    /**
     * Refuses what may not be booked.
     *
     * @param appointments all that count together, in order
     * @param held those among them that stay as they are, and are not weighed again on their own
     */
    void allow(List<Moment> appointments, List<Moment> held) {
        if (appointments.size() != terms.doses()) {
            throw new WrongNumberOfAppointments(terms.doses());
        }
        var changed =
                appointments.stream().filter(moment -> !held.contains(moment)).toList();
        changed.forEach(this::refusePast);
        changed.forEach(this::refuseOtherCentre);
        var first = appointments.getFirst();
        if (changed.contains(first)) {
            refuseOutsideWindow(first);
        }
        if (appointments.size() == 2) {
            refuseOutsideInterval(first, appointments.getLast());
        }
    }

    /** Refuses what may not be kept: as {@link #allow}, except that the second of two may still be missing. */
    void allowKeeping(List<Moment> appointments, List<Moment> held) {
        if (appointments.size() != 1 || terms.doses() != 2) {
            allow(appointments, held);
            return;
        }
        var first = appointments.getFirst();
        if (!held.contains(first)) {
            refusePast(first);
            refuseOtherCentre(first);
            refuseOutsideWindow(first);
        }
    }

    private void refusePast(Moment moment) {
        if (!now.isBefore(moment.starts())) {
            throw new SlotInThePast(moment.date(), moment.time());
        }
    }

    private void refuseOtherCentre(Moment moment) {
        if (!terms.competence().on(moment.date()).equals(Optional.of(moment.centre()))) {
            throw new CentreNotCompetent(moment.date());
        }
    }

    private void refuseOutsideWindow(Moment first) {
        if (first.date().isBefore(terms.from()) || first.date().isAfter(terms.until())) {
            throw new OutsideWindow(terms.from(), terms.until());
        }
    }

    private void refuseOutsideInterval(Moment first, Moment second) {
        var earliest = terms.earliestSecond(first.date());
        var latest = terms.latestSecond(first.date());
        if (second.date().isBefore(earliest) || second.date().isAfter(latest)) {
            throw new OutsideInterval(earliest, latest);
        }
    }
}
