package be.vaxis.registration.publish;

import be.vaxis.contract.Publisher;
import be.vaxis.contract.registration.RegistrationEvent;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Sharing;
import be.vaxis.registration.schedule.NextDose;
import be.vaxis.registration.schedule.Standing;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseCorrected;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRenumbered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import be.vaxis.registration.vaccinations.VaccinationsEvent.SharingSettled;
import be.vaxis.registration.vaccinations.VaccinationsId;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1) // what a dose is, then its details
@ProcessingGroup("registration.publish")
class RegistrationPublisher {

    private final Publisher publisher;

    RegistrationPublisher(Publisher publisher) {
        this.publisher = publisher;
    }

    @EventHandler
    void on(DoseRegistered event) {
        if (event.sharing() == Sharing.WITHHELD) {
            return; // nobody else hears of it
        }
        String product = event.vaccine().product();
        String country = event.place().country();
        tell(event.vaccinations(), event.dose(), product, event.given(), event.number(), event.standing(), country);
    }

    @EventHandler
    void on(DoseCorrected event) {
        if (event.sharing() == Sharing.WITHHELD) {
            return;
        }
        String product = event.vaccine().product();
        String country = event.place().country();
        tell(event.vaccinations(), event.dose(), product, event.given(), event.number(), event.standing(), country);
    }

    @EventHandler
    void on(DoseRenumbered event) {
        String country = event.country();
        String product = event.product();
        tell(event.vaccinations(), event.dose(), product, event.given(), event.number(), event.standing(), country);
    }

    /** Whoever has heard of the dose before puts this in the place of it. */
    private void tell(
            VaccinationsId whose,
            DoseId dose,
            String product,
            LocalDate given,
            int number,
            Standing standing,
            @Nullable String country) {
        NextDose next = standing.next();
        publisher.publish(new RegistrationEvent.DoseRegistered(
                whose.person(),
                dose.value(),
                product,
                given,
                number,
                standing.of(),
                standing.status(),
                next == null ? null : next.from(),
                next == null ? null : next.until(),
                country));
    }

    @EventHandler
    void on(DoseWithdrawn event) {
        if (event.sharing() != Sharing.WITHHELD) {
            takeBack(event.vaccinations(), event.dose(), event.standing());
        }
    }

    /** Others drop what is shared no more as if it had never been given, and get it back as if it were told anew. */
    @EventHandler
    void on(SharingSettled event) {
        if (event.sharing() == Sharing.WITHHELD) {
            takeBack(event.vaccinations(), event.dose(), event.standing());
        } else {
            String product = event.vaccine().product();
            String country = event.country();
            tell(event.vaccinations(), event.dose(), product, event.given(), event.number(), event.standing(), country);
        }
    }

    private void takeBack(VaccinationsId whose, DoseId dose, Standing standing) {
        NextDose next = standing.next();
        publisher.publish(new RegistrationEvent.DoseWithdrawn(
                whose.person(),
                dose.value(),
                standing.status(),
                next == null ? null : next.from(),
                next == null ? null : next.until()));
    }
}
