package be.vaxis.reservation.planning;

import be.vaxis.kernel.Rejection;

/** The centre has no such line. */
public final class LineUnknown extends Rejection {

    public LineUnknown(int line, int lines) {
        super(
                "reservation:lineUnknown",
                400,
                "There is no line " + line + "; the centre has lines 1 to " + lines + ".");
    }
}
