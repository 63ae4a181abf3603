package be.vaxis.registration.vaccinations;

import java.util.List;

/** The person was too young for this vaccine on that day, whatever the unknown parts of the birth date are. */
public final class BelowMinimumAge extends Contested {

    private final int minimumAge;

    BelowMinimumAge(int minimumAge) {
        super("registration:belowMinimumAge", "This vaccine is given from the age of " + minimumAge + ".");
        this.minimumAge = minimumAge;
    }

    @Override
    public List<Object> arguments() {
        return List.of(minimumAge);
    }
}
