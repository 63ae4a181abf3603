package be.vaxis.selection.person;

import be.vaxis.kernel.Rejection;

/** More people than fit in one transaction. The caller may cut the list into parts. */
final class TooMany extends Rejection {

    TooMany(int most) {
        super("selection:tooMany", 400, "At most " + most + " people fit in one request; cut the list into parts.");
    }
}
