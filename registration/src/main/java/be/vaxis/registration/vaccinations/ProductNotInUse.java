package be.vaxis.registration.vaccinations;

import be.vaxis.kernel.Rejection;

/** That vaccine was not in use yet on that day. */
public final class ProductNotInUse extends Rejection {

    ProductNotInUse(String brand) {
        super(
                "registration:productNotInUse",
                422,
                brand + " was not in use yet on that day; look at the vaccine and the date once more.");
    }
}
