package be.vaxis.registration.product;

import be.vaxis.kernel.Rejection;

/** No vaccine in our table has this code. The caller may look at the list of products, or ask to have it added. */
public final class UnknownProduct extends Rejection {

    public UnknownProduct() {
        super(
                "registration:unknownProduct",
                422,
                "This vaccine is not in the table of products; look at its code once more.");
    }
}
