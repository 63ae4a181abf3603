package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** The dose is on record, and reads otherwise there. The caller corrects the one on record, or names another one. */
public final class ToldOtherwise extends Rejection {

    public ToldOtherwise() {
        super(
                "registration:toldOtherwise",
                "This dose is on record already and reads otherwise there; correct that one instead of telling it anew.");
    }
}
