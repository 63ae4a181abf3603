package be.vaxis.registration.vaccinations;

/** The person was too young for this vaccine on that day, whatever the unknown parts of the birth date are. */
public final class BelowMinimumAge extends Contested {

    BelowMinimumAge(int minimumAge) {
        super("registration:belowMinimumAge", "This vaccine is given from the age of " + minimumAge + ".");
    }
}
