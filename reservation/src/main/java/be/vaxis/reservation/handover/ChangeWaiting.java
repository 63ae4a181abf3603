package be.vaxis.reservation.handover;

import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Rejection;
import java.util.List;

/** Another change of one of the postal codes waits. The caller may carry that out, or withdraw it. */
public final class ChangeWaiting extends Rejection {

    private final PostalCode postalCode;

    ChangeWaiting(PostalCode postalCode) {
        super("reservation:changeWaiting", "Another change of " + postalCode + " waits; end that one first.");
        this.postalCode = postalCode;
    }

    @Override
    public List<Object> arguments() {
        return List.of(postalCode);
    }
}
