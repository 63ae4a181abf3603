package be.vaxis.selection.selectionround;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** The rule picks another number of people than somebody confirmed: look at it again before anybody is invited. */
public final class CountChanged extends Rejection {

    private final long now;

    CountChanged(long now) {
        super("selection:countChanged", "This rule now picks " + now + " people; confirm that number.");
        this.now = now;
    }

    @Override
    public List<Object> arguments() {
        return List.of(now);
    }

    /** How many it picks now. */
    public long now() {
        return now;
    }
}
