package be.vaxis.reservation.centre;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** A practice that vaccinates its own people serves no postal codes. */
public final class ServesNoArea extends Rejection {

    private final CentreId centre;

    public ServesNoArea(CentreId centre) {
        super(
                "reservation:servesNoArea",
                centre.code() + " vaccinates its own people only; postal codes are served by vaccination centres.");
        this.centre = centre;
    }

    @Override
    public List<Object> arguments() {
        return List.of(centre.code());
    }
}
