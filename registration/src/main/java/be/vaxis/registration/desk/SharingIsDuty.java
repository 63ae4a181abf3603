package be.vaxis.registration.desk;

import be.vaxis.kernel.Rejection;

/** The campaign of this vaccine does not ask for consent to share: registering is a legal duty. */
public final class SharingIsDuty extends Rejection {

    SharingIsDuty() {
        super(
                "registration:sharingIsDuty",
                422,
                "Doses of this vaccine are registered by duty; sharing cannot be withheld. Send it without.");
    }
}
