package be.vaxis.registration.product;

import be.vaxis.kernel.Rejection;

/** An ATC code names a substance that several brands share. The caller may send the CNK. */
public final class AmbiguousProduct extends Rejection {

    public AmbiguousProduct() {
        super(
                "registration:ambiguousProduct",
                422,
                "Several vaccines have this ATC code; send the CNK of the one that was given.");
    }
}
