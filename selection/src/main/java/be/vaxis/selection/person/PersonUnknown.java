package be.vaxis.selection.person;

import be.vaxis.kernel.Rejection;

/** The code database does not know this person, or no longer. */
public final class PersonUnknown extends Rejection {

    public PersonUnknown() {
        super("selection:personUnknown", 404, "The code database has nobody here; check the number.");
    }
}
