package be.vaxis.registration.vaccinations;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.Source;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Taken;
import be.vaxis.registration.vaccinations.VaccinationsCommand.RegisterDose;
import be.vaxis.registration.vaccinations.VaccinationsCommand.WithdrawDose;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseRegistered;
import be.vaxis.registration.vaccinations.VaccinationsEvent.DoseWithdrawn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The vaccinations of one person.
 *
 * <p>Dutch: <i>vaccinaties</i>. Source: process 4, Registration.
 */
@Aggregate
class Vaccinations {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @AggregateIdentifier
    private VaccinationsId id;

    private final Map<DoseId, Kept> doses = new LinkedHashMap<>();

    Vaccinations() {} // Axon rebuilds them from their events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    DoseAccepted handle(RegisterDose command, Clock clock, Products products) {
        Optional<Kept> known = alreadyTold(command);
        if (known.isPresent()) {
            return accepted(known.get(), products);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        new DoseRules(command, course(products), products).check(today);
        Taken taken = new Taken(command.dose(), command.vaccine().product(), command.given());
        Course after = courseWith(taken, products);
        apply(new DoseRegistered(
                command.vaccinations(),
                command.dose(),
                command.insz(),
                command.vaccine(),
                command.given(),
                after.numberOf(command.dose()),
                command.place(),
                command.vaccinator(),
                command.source(),
                command.reaction(),
                command.screening(),
                command.override(),
                clock.instant(),
                after.standing()));
        return new DoseAccepted(command.dose(), after.numberOf(command.dose()), after.standing(), true);
    }

    @CommandHandler
    void handle(WithdrawDose command, Clock clock, Products products) {
        Kept kept = doses.get(command.dose());
        if (kept == null) {
            throw new UnknownDose();
        }
        if (!kept.source().equals(command.source())) {
            throw new NotTheSource();
        }
        if (kept.withdrawn()) {
            return; // a repeated request is already satisfied
        }
        Course after = courseWithout(command.dose(), products);
        apply(new DoseWithdrawn(
                id, command.dose(), command.reason(), command.source(), clock.instant(), after.standing()));
    }

    @EventSourcingHandler
    void on(DoseRegistered event) {
        id = event.vaccinations();
        Taken taken = new Taken(event.dose(), event.vaccine().product(), event.given());
        doses.put(event.dose(), new Kept(taken, event.source(), false));
    }

    @EventSourcingHandler
    void on(DoseWithdrawn event) {
        doses.computeIfPresent(event.dose(), (dose, kept) -> kept.takenBack());
    }

    private Optional<Kept> alreadyTold(RegisterDose command) {
        Kept sameKey = doses.get(command.dose());
        if (sameKey == null) {
            return doses.values().stream()
                    .filter(kept -> !kept.withdrawn() && isSame(kept, command))
                    .findFirst();
        }
        if (sameKey.withdrawn()) {
            throw new DoseTakenBack();
        }
        if (!isSame(sameKey, command)) {
            throw new KeyReused();
        }
        return Optional.of(sameKey);
    }

    private static boolean isSame(Kept kept, RegisterDose command) {
        Source source = command.source();
        return kept.source().equals(source)
                && kept.taken().given().equals(command.given())
                && kept.taken().product().equals(command.vaccine().product());
    }

    private DoseAccepted accepted(Kept kept, Products products) {
        Course course = course(products);
        DoseId dose = kept.taken().dose();
        return new DoseAccepted(dose, course.numberOf(dose), course.standing(), false);
    }

    private Course course(Products products) {
        return Course.of(counting(), products);
    }

    private Course courseWith(Taken taken, Products products) {
        List<Taken> all = counting();
        all.add(taken);
        return Course.of(all, products);
    }

    private Course courseWithout(DoseId dose, Products products) {
        List<Taken> all = counting();
        all.removeIf(taken -> taken.dose().equals(dose));
        return Course.of(all, products);
    }

    private List<Taken> counting() {
        List<Taken> counting = new ArrayList<>();
        doses.values().stream()
                .filter(kept -> !kept.withdrawn())
                .map(Kept::taken)
                .forEach(counting::add);
        return counting;
    }
}
