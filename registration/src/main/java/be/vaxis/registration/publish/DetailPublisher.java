package be.vaxis.registration.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.registration.DetailEvent.DoseDetailed;
import be.vaxis.contract.registration.DetailEvent.DoseDetails;
import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Place;
import be.vaxis.registration.dose.Reaction;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.dose.Vaccine;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells, sealed, what a report of a side effect is filled in with. Source: process 9, Pharmacovigilance. */
@Component
@Order(2)
@ProcessingGroup("registration.publish")
class DetailPublisher {

    private final Publisher publisher;

    DetailPublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(DoseRegistered event) {
        if (event.sharing() != Sharing.WITHHELD) {
            tell(event.vaccinations().person(), event.dose(), event.vaccine(), event.place(), event.reaction());
        }
    }

    @EventHandler
    void on(DoseCorrected event) {
        if (event.sharing() != Sharing.WITHHELD) {
            tell(event.vaccinations().person(), event.dose(), event.vaccine(), event.place(), null);
        }
    }

    private void tell(PersonId person, DoseId dose, Vaccine vaccine, Place place, @Nullable Reaction seen) {
        var unit = vaccine.unit();
        var details = new DoseDetails(
                vaccine.lot().value(),
                unit == null ? null : unit.value(),
                place.kind().name());
        publisher.publish(new DoseDetailed(
                person,
                dose.value(),
                Personal.of(person, details),
                seen == null ? null : Personal.of(person, seen.name())));
    }
}
