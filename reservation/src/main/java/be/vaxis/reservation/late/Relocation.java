package be.vaxis.reservation.late;

import be.vaxis.reservation.lineday.Place;
import org.jspecify.annotations.Nullable;

/**
 * What happens to somebody who loses a place.
 *
 * @param reference what a help desk knows the booking by; it tells nobody who it is
 * @param dose which appointment of the booking
 * @param to where they go; nowhere when there is no place within their rules: they have to be phoned
 */
public record Relocation(
        String reference, int dose, Place from, @Nullable Place to) {

    /** Whether nothing changes for them but the line, which shows at the entrance only. */
    public boolean isOnOtherLineOnly() {
        return to != null && to.moment().equals(from.moment());
    }

    /** Whether there is a place for them. */
    public boolean isPlaced() {
        return to != null;
    }

    @Override
    public String toString() {
        return reference + "/" + dose + " " + from.lineDay() + " " + from.slot() + " -> "
                + (to == null ? "-" : to.lineDay() + " " + to.slot());
    }
}
