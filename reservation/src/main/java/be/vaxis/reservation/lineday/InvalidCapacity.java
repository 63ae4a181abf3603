package be.vaxis.reservation.lineday;

import be.vaxis.kernel.InvalidWord;
import java.util.Collection;

/** Numbers and hours that are no capacity. Everything that is wrong with them is named at once. */
public final class InvalidCapacity extends InvalidWord {

    private static final int MOST_NAMED = 10;

    private InvalidCapacity(String why) {
        super("reservation:invalidCapacity", why);
    }

    /** @param faults a sentence each; without any, nothing is refused */
    static void refuse(Collection<String> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidCapacity(
                    String.join(" ", faults.stream().limit(MOST_NAMED).toList()));
        }
    }
}
