package be.vaxis.registration.vaccinations;

import java.util.List;

/** The series was begun with another vaccine. */
public final class OtherProduct extends Contested {

    private final String brand;

    OtherProduct(String brand) {
        super(
                "registration:otherProduct",
                "The first dose was " + brand + "; the next one is usually the same vaccine.");
        this.brand = brand;
    }

    @Override
    public List<Object> arguments() {
        return List.of(brand);
    }
}
