package be.vaxis.reservation.lineday;

import static java.util.stream.Collectors.joining;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** More than one thing stands in the way of a plan; all of it is named at once. */
public final class SeveralFaults extends Rejection {

    private static final int MOST = 50;
    private static final int CONFLICT = 409;

    private final transient List<Rejection> faults;

    private SeveralFaults(List<Rejection> faults) {
        super(
                typeOf(faults),
                faults.stream().mapToInt(Rejection::status).max().orElse(CONFLICT),
                faults.stream().map(Rejection::getMessage).collect(joining(" ")));
        this.faults = faults;
    }

    /**
     * Refuses when there is anything wrong.
     *
     * @param faults of which one alone is told as itself; after the first {@value #MOST} the rest is left out
     */
    public static void refuse(List<Rejection> faults) {
        if (faults.size() == 1) {
            throw faults.getFirst();
        }
        if (!faults.isEmpty()) {
            throw new SeveralFaults(faults.stream().limit(MOST).toList());
        }
    }

    /** Their own type when they are of one kind. */
    private static String typeOf(List<Rejection> faults) {
        var types = faults.stream().map(Rejection::type).distinct().toList();
        return types.size() == 1 ? types.getFirst() : "reservation:severalFaults";
    }

    /** Each of them. */
    public List<Rejection> faults() {
        return faults;
    }
}
