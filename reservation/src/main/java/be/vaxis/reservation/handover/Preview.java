package be.vaxis.reservation.handover;

/**
 * What a hand-over would do if it were carried out now.
 *
 * @param bookings how many would be handed over
 * @param sameMoment how many would come at the same moment
 * @param sameDay how many at another hour of the same day
 * @param otherDay how many on another day
 * @param unplaced for how many there is no place; with one of them, nothing is handed over
 */
public record Preview(int bookings, int sameMoment, int sameDay, int otherDay, int unplaced) {

    public boolean isPossible() {
        return bookings > 0 && unplaced == 0;
    }
}
