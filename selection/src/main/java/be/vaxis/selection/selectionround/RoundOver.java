package be.vaxis.selection.selectionround;

import be.vaxis.kernel.Rejection;

/** The round was completed or stopped before. */
final class RoundOver extends Rejection {

    RoundOver() {
        super("selection:roundOver", "This round is over; start another one.");
    }
}
