package be.vaxis.reservation.ownperson;

import be.vaxis.kernel.Rejection;

/** The caller's organisation has not opened as a practice yet, or is a vaccination centre. */
public final class PracticeNotOpen extends Rejection {

    public PracticeNotOpen() {
        super(
                "reservation:practiceNotOpen",
                404,
                "Your organisation does not book its own people yet; open it with a name and an address first.");
    }
}
