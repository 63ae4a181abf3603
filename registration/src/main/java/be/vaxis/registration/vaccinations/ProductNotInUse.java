package be.vaxis.registration.vaccinations;

import java.util.List;

/** That vaccine was not in use yet on that day. */
public final class ProductNotInUse extends Contested {

    private final String brand;

    ProductNotInUse(String brand) {
        super(
                "registration:productNotInUse",
                brand + " was not in use yet on that day; look at the vaccine and the date once more.");
        this.brand = brand;
    }

    @Override
    public List<Object> arguments() {
        return List.of(brand);
    }
}
