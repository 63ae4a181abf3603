package be.vaxis.reservation.template;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** More weeks than are filled in one go, or none. */
public final class TooManyWeeks extends Rejection {

    /** A quarter of a year. */
    public static final int MOST = 13;

    private TooManyWeeks() {
        super("reservation:tooManyWeeks", 400, "Fill 1 to " + MOST + " weeks at once.");
    }

    static void refuse(int weeks) {
        if (weeks < 1 || weeks > MOST) {
            throw new TooManyWeeks();
        }
    }

    @Override
    public List<Object> arguments() {
        return List.of(MOST);
    }
}
