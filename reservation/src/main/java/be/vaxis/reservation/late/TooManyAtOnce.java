package be.vaxis.reservation.late;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** More people lose a place than are moved in one go. Change fewer lines or days at once. */
public final class TooManyAtOnce extends Rejection {

    /** How many lose a place at most. */
    public static final int MOST = 500;

    private final int people;

    TooManyAtOnce(int people) {
        super(
                "reservation:tooManyAtOnce",
                people + " people would lose their place; at most " + MOST + " are moved at once, so change less.");
        this.people = people;
    }

    @Override
    public List<Object> arguments() {
        return List.of(people, MOST);
    }
}
