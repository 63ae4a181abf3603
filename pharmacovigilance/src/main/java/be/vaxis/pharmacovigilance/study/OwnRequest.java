package be.vaxis.pharmacovigilance.study;

import be.vaxis.kernel.Rejection;

/** Four eyes: who asks does not decide. Source: process 11, separation of duties. */
final class OwnRequest extends Rejection {

    OwnRequest() {
        super("pharmacovigilance:ownRequest", 403, "Somebody else must decide on a request of your own.");
    }
}
