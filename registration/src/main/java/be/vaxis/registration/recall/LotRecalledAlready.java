package be.vaxis.registration.recall;

import be.vaxis.kernel.Rejection;

/** A recall of this lot is running. */
final class LotRecalledAlready extends Rejection {

    LotRecalledAlready() {
        super(
                "registration:lotRecalledAlready",
                "This lot is being recalled already; look at that recall, or call it off first.");
    }
}
