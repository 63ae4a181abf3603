package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** Others have told of this identity too, and no single one of them can say who it is. The data help desk can. */
public final class ToldByOthers extends Rejection {

    ToldByOthers() {
        super(
                "registration:toldByOthers",
                "Others have told of this provisional identity too; ask the data help desk to merge it.");
    }
}
