package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** The provisional identity is a part of another person already, which cannot be undone. */
public final class MergedElsewhere extends Rejection {

    MergedElsewhere() {
        super(
                "registration:mergedElsewhere",
                "This provisional identity is a part of another person already; give single doses to the right person.");
    }
}
