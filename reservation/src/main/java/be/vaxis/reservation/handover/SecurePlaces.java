package be.vaxis.reservation.handover;

import be.vaxis.reservation.lineday.Moment;
import java.util.List;

/** Takes places at these moments in the name of the hand-over, while the booking keeps the old ones. */
record SecurePlaces(HandoverId handover, Affected booking, List<Moment> moments) {}
