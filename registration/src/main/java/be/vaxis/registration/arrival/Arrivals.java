package be.vaxis.registration.arrival;

import be.vaxis.contract.reservation.ReservationEvent.Appointment;
import be.vaxis.kernel.Insz;
import be.vaxis.kernel.PersonIndex;
import be.vaxis.kernel.access.Caller;
import be.vaxis.registration.patient.Patients;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.status.Purpose;
import be.vaxis.registration.status.VaccinationFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at whoever arrives; the person can read that. */
@Component
public class Arrivals {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /**
     * What is found when somebody arrives.
     *
     * @param appointment of today at this centre, if there is one
     * @param obstacles none when they can go on
     */
    public record Found(@Nullable Appointment appointment, List<Obstacle> obstacles) {}

    private final PersonIndex index;
    private final ExpectedPeople people;
    private final VaccinationFiles files;
    private final Patients patients;
    private final Products products;
    private final Clock clock;

    Arrivals(
            PersonIndex index,
            ExpectedPeople people,
            VaccinationFiles files,
            Patients patients,
            Products products,
            Clock clock) {
        this.index = index;
        this.people = people;
        this.files = files;
        this.patients = patients;
        this.products = products;
        this.clock = clock;
    }

    /** At the centre for which the caller works. Nobody and somebody who was never invited are alike. */
    @Transactional
    public Found of(Insz insz, Caller caller) {
        var file = files.look(insz, caller, Purpose.ARRIVAL);
        var person = index.find(insz);
        var centre = String.valueOf(caller.organisation());
        var rules = new ArrivalRules(
                centre,
                LocalDate.ofInstant(clock.instant(), BRUSSELS),
                person.flatMap(it -> people.find(it, centre)),
                file,
                person.flatMap(patients::find)
                        .flatMap(it -> it.birthDate().value())
                        .orElse(null),
                products);
        return new Found(rules.appointment().orElse(null), rules.obstacles());
    }
}
