package be.vaxis.reservation.handover;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of competence and how far it is.
 *
 * @param by who asked
 * @param moved how many bookings were handed over
 * @param leftAlone how many were changed by their holders during the hand-over
 * @param unplaced for how many there was no place at the last hand-over, which was undone for that
 */
public record Change(
        HandoverId id,
        CentreId centre,
        List<PostalCode> postalCodes,
        LocalDate from,
        String by,
        Instant at,
        Stage stage,
        int moved,
        int leftAlone,
        int unplaced) {

    public boolean isWaiting() {
        return stage == Stage.WAITING;
    }

    /** Whether bookings are being handed over. */
    public boolean isBusy() {
        return stage == Stage.SECURING || stage == Stage.MOVING || stage == Stage.UNDOING;
    }
}
