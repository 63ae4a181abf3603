package be.vaxis.infra.store;

import be.vaxis.kernel.Context;
import be.vaxis.registration.vaccinations.Histories;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks among the events of registration. */
@Component
final class BegunVaccinations implements Histories {

    private final Unbegun unbegun;

    BegunVaccinations(Unbegun unbegun) {
        this.unbegun = unbegun;
    }

    @Override
    public Set<String> begun(Collection<String> vaccinations) {
        return unbegun.begun(Context.REGISTRATION, vaccinations);
    }
}
