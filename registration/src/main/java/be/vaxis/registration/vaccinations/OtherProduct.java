package be.vaxis.registration.vaccinations;

/** The series was begun with another vaccine. */
public final class OtherProduct extends Contested {

    OtherProduct(String brand) {
        super(
                "registration:otherProduct",
                "The first dose was " + brand + "; the next one is usually the same vaccine.");
    }
}
