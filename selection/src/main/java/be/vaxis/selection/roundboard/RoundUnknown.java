package be.vaxis.selection.roundboard;

import be.vaxis.kernel.Rejection;

/** There is no such round. */
public final class RoundUnknown extends Rejection {

    public RoundUnknown() {
        super("selection:roundUnknown", 404, "There is no such round of selection.");
    }
}
