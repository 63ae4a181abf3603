package be.vaxis.reservation.booking;

import be.vaxis.kernel.Rejection;

/** Whoever holds the code has an appointment with a practice that vaccinates its own people. Said to who holds it only. */
public final class BookedAtPractice extends Rejection {

    public BookedAtPractice() {
        super(
                "reservation:bookedAtPractice",
                "A physician, hospital or pharmacy has booked an appointment for you; cancel it there first.");
    }
}
