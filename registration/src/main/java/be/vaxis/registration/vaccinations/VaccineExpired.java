package be.vaxis.registration.vaccinations;

import java.time.LocalDate;

/** The vaccine could be given until a day before the one on which it was given. */
public final class VaccineExpired extends Contested {

    VaccineExpired(LocalDate expired) {
        super("registration:vaccineExpired", "This vaccine expired on " + expired + ".");
    }
}
