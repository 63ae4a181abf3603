package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** Somebody has changed the vaccination since the caller read it. The caller reads it again and decides anew. */
public final class StaleVersion extends Rejection {

    public StaleVersion() {
        super(
                "registration:staleVersion",
                412,
                "This vaccination has changed since you read it; read it once more and try again.");
    }
}
