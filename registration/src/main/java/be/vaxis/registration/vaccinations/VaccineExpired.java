package be.vaxis.registration.vaccinations;

import java.time.LocalDate;
import java.util.List;

/** The vaccine could be given until a day before the one on which it was given. */
public final class VaccineExpired extends Contested {

    private final LocalDate expired;

    VaccineExpired(LocalDate expired) {
        super("registration:vaccineExpired", "This vaccine expired on " + expired + ".");
        this.expired = expired;
    }

    @Override
    public List<Object> arguments() {
        return List.of(expired);
    }
}
