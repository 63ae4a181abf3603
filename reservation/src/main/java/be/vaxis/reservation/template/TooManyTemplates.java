package be.vaxis.reservation.template;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** The centre has as many templates as it can have. Delete one first. */
public final class TooManyTemplates extends Rejection {

    /** Enough for every week of a year, twice; and a list that one can still choose from. */
    static final int MOST = 100;

    TooManyTemplates() {
        super("reservation:tooManyTemplates", "A centre has at most " + MOST + " templates; delete one first.");
    }

    @Override
    public List<Object> arguments() {
        return List.of(MOST);
    }
}
