package be.vaxis.selection.person;

import be.vaxis.kernel.Rejection;

/** Second of the two checks: somebody selected this person before. Source: process 1, Selection. */
final class AlreadySelected extends Rejection {

    AlreadySelected() {
        super("selection:alreadySelected", "This person was selected before and has an active code.");
    }
}
