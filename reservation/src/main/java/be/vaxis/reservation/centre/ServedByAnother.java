package be.vaxis.reservation.centre;

import be.vaxis.kernel.PostalCode;
import be.vaxis.kernel.Rejection;
import java.time.LocalDate;
import java.util.List;

/** Another centre serves a postal code. The caller may ask for a change, which waits for what is booked there. */
public final class ServedByAnother extends Rejection {

    private final PostalCode postalCode;
    private final LocalDate from;

    ServedByAnother(PostalCode postalCode, LocalDate from) {
        super(
                "reservation:servedByAnother",
                "Another centre serves " + postalCode + " on " + from + " or later; ask for a change of competence.");
        this.postalCode = postalCode;
        this.from = from;
    }

    @Override
    public List<Object> arguments() {
        return List.of(postalCode, from);
    }
}
