package be.vaxis.reservation.planning;

import be.vaxis.kernel.Rejection;
import be.vaxis.reservation.centre.CentreId;

/** No centre is described under this name. */
public final class CentreUnknown extends Rejection {

    public CentreUnknown(CentreId centre) {
        super("reservation:centreUnknown", 404, "No centre is named " + centre.code() + ".");
    }
}
