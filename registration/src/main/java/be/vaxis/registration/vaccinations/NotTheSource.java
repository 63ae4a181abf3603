package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** Somebody else registered the dose, and only they can take it back. */
public final class NotTheSource extends Rejection {

    NotTheSource() {
        super("registration:notTheSource", 403, "Only the organisation that registered a dose can withdraw it.");
    }
}
