package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.Rejection;

/** Another practice that vaccinates its own people expects this person. Which one is not said. */
public final class BookedAtOtherPractice extends Rejection {

    BookedAtOtherPractice() {
        super(
                "reservation:bookedAtOtherPractice",
                "Another physician, hospital or pharmacy expects this person; that appointment is to be cancelled first.");
    }
}
