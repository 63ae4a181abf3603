package be.vaxis.reservation.handover;

import be.vaxis.kernel.PostalCode;
import be.vaxis.reservation.centre.CentreId;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** What happens to a change of competence. */
public sealed interface HandoverEvent {

    HandoverId handover();

    /** A postal code and a centre that began to serve it on the very day of the change. */
    record Before(PostalCode postalCode, CentreId centre) {}

    /**
     * The centre is to serve these postal codes from this day on.
     *
     * @param before who began to serve some of them on that very day
     * @param by who asked
     */
    record ChangeAsked(
            HandoverId handover,
            CentreId centre,
            SortedSet<PostalCode> postalCodes,
            LocalDate from,
            List<Before> before,
            String by)
            implements HandoverEvent {}

    /** @param again who begins to serve on that day after all; the others are served as before it */
    record ChangeWithdrawn(HandoverId handover, LocalDate from, List<Before> again, String by)
            implements HandoverEvent {}

    /** Places are being secured at the new centre. */
    record HandoverBegun(HandoverId handover, int bookings, String by) implements HandoverEvent {}

    /** Every booking has a place at the new centre; they are being moved to it. */
    record PlacesSecured(HandoverId handover) implements HandoverEvent {}

    /** For so many bookings there is no place; what was secured for the others is being given back. */
    record PlacesMissing(HandoverId handover, int unplaced) implements HandoverEvent {}

    /**
     * The bookings are at the new centre.
     *
     * @param leftAlone were changed by their holders meanwhile, and are as they made them
     */
    record HandedOver(HandoverId handover, int moved, int leftAlone) implements HandoverEvent {}

    /** Everything is as before the hand-over, and the change waits on. */
    record HandoverUndone(HandoverId handover, int unplaced) implements HandoverEvent {}

    /** Nobody who lives there is booked elsewhere from that day on. */
    record ChangeTookEffect(HandoverId handover) implements HandoverEvent {}
}
