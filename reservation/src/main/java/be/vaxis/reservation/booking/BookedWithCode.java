package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;

/** The person has booked with the code of an invitation, or waits for a visit at home. */
public final class BookedWithCode extends Rejection {

    public BookedWithCode() {
        super(
                "reservation:bookedWithCode",
                "This person has an appointment or a visit at home by their invitation; that is to be cancelled first.");
    }
}
