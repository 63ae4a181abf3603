package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** Nobody was asked whether this dose may be shared, as registering it is a duty: there is nothing to withdraw. */
public final class SharingNotAsked extends Rejection {

    SharingNotAsked() {
        super("registration:sharingNotAsked", "This dose is registered by duty; sharing it is not asked.");
    }
}
