package be.vaxis.registration.schedule;

import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FIRST_DOSE_SECOND_NEEDED;
import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FULLY_VACCINATED;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.SeriesRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The doses of one person in the order in which they were given, whatever the order in which they were told.
 *
 * <p>The series is that of the first product. It is complete with as many doses as that one asks, or with any dose of
 * a product that asks only one: a first dose elsewhere and a second here add up.
 *
 * <p>Dutch: <i>vaccinatiereeks</i>. Source: process 5, Schedule.
 */
public final class Course {

    private final List<Taken> taken;
    private final Products products;

    private Course(List<Taken> taken, Products products) {
        this.taken = taken;
        this.products = products;
    }

    public static Course of(Collection<Taken> doses, Products products) {
        Comparator<Taken> order = Comparator.comparing(Taken::given)
                .thenComparing(dose -> dose.dose().value());
        return new Course(doses.stream().sorted(order).toList(), products);
    }

    /** In the order of the days on which they were given. */
    public List<Taken> taken() {
        return taken;
    }

    public Optional<Taken> first() {
        return taken.stream().findFirst();
    }

    /** The number of a dose in this course, from 1; 0 when it is not in it. */
    public int numberOf(DoseId dose) {
        for (int place = 0; place < taken.size(); place++) {
            if (taken.get(place).dose().equals(dose)) {
                return place + 1;
            }
        }
        return 0;
    }

    /** The last dose on this day or before it. */
    public Optional<Taken> lastUntil(LocalDate day) {
        return taken.stream().filter(dose -> !dose.given().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The first dose after this day. */
    public Optional<Taken> firstAfter(LocalDate day) {
        return taken.stream().filter(dose -> dose.given().isAfter(day)).findFirst();
    }

    /** How the schedule read for this product on this day; empty when it is not in the table. */
    public Optional<SeriesRule> ruleFor(Taken dose) {
        return products.find(dose.product()).flatMap(product -> product.ruleOn(dose.given()));
    }

    public Standing standing() {
        if (taken.isEmpty()) {
            return Standing.NONE;
        }
        int needed = taken.stream().anyMatch(this::sufficesAlone) ? 1 : dosesAskedBy(taken.getFirst());
        return taken.size() >= needed
                ? new Standing(FULLY_VACCINATED, taken.size(), needed, null)
                : new Standing(FIRST_DOSE_SECOND_NEEDED, taken.size(), needed, after(taken.getLast()));
    }

    private boolean sufficesAlone(Taken dose) {
        return dosesAskedBy(dose) == 1;
    }

    private int dosesAskedBy(Taken dose) {
        return ruleFor(dose).map(SeriesRule::doses).orElse(2);
    }

    private @Nullable NextDose after(Taken last) {
        return ruleFor(last)
                .map(rule -> new NextDose(
                        last.given().plusDays(rule.minimumDays()),
                        last.given().plusDays(rule.recommendedDays()),
                        last.given().plusDays(rule.maximumDays())))
                .orElse(null);
    }
}
