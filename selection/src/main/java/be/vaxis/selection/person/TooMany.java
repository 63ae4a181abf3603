package be.vaxis.selection.person;

import be.vaxis.kernel.Rejection;
import java.util.List;

/** More people than fit in one transaction. The caller may cut the list into parts. */
final class TooMany extends Rejection {

    private final int most;

    TooMany(int most) {
        super("selection:tooMany", 400, "At most " + most + " people fit in one request; cut the list into parts.");
        this.most = most;
    }

    @Override
    public List<Object> arguments() {
        return List.of(most);
    }
}
