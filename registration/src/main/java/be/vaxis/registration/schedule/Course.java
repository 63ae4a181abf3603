package be.vaxis.registration.schedule;

import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FIRST_DOSE_SECOND_NEEDED;
import static be.vaxis.contract.registration.RegistrationEvent.VaccinationStatus.FULLY_VACCINATED;

import be.vaxis.contract.registration.Holding;
import be.vaxis.contract.registration.Holding.Given;
import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.product.SeriesRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The doses of one person in the order in which they were given, whatever the order in which they were told.
 *
 * <p>The series is that of the vaccine with which it is complete first; of none, that of the first one with the most
 * doses that count. It is complete with as many as its first dose asks, or with any dose of a product that asks only
 * one: a first dose elsewhere and a second here add up.
 *
 * <p>Dutch: <i>vaccinatiereeks</i>. Source: process 5, Schedule.
 */
public final class Course {

    private static final Comparator<Taken> BY_DAY =
            Comparator.comparing(Taken::given).thenComparing(dose -> dose.dose().value());
    private static final Comparator<Series> BEST =
            Comparator.comparing(Series::completedOn).reversed().thenComparingInt(Series::length);
    private static final String NONE = "";

    private final List<Taken> taken;
    private final Person person;
    private final Products products;
    private final Series series;

    private Course(List<Taken> taken, Person person, Products products) {
        this.taken = taken;
        this.person = person;
        this.products = products;
        series = taken.stream()
                .map(Taken::product)
                .distinct()
                .map(home -> Series.of(home, taken, person, products))
                .max(BEST) // the first one of equals
                .orElseGet(() -> Series.of(NONE, taken, person, products));
    }

    /** Of somebody of whom nothing else is known: no age stands in the way. */
    public static Course of(Collection<Taken> doses, Products products) {
        return of(doses, Person.UNKNOWN, products);
    }

    public static Course of(Collection<Taken> doses, Person person, Products products) {
        return new Course(doses.stream().sorted(BY_DAY).toList(), person, products);
    }

    /** In the order of the days on which they were given. */
    public List<Taken> taken() {
        return taken;
    }

    /** The same, each with what the schedule says of it. */
    public List<Judged> judged() {
        return series.judged();
    }

    public Optional<Judged> judged(DoseId dose) {
        return judged().stream().filter(one -> one.taken().dose().equals(dose)).findFirst();
    }

    public Optional<Taken> first() {
        return taken.stream().findFirst();
    }

    /** The number of a dose among those that count, from 1; 0 when it does not count or is not in this course. */
    public int numberOf(DoseId dose) {
        return judged(dose).map(Judged::number).orElse(0);
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
        return series.ruleFor(dose);
    }

    /** Whether this dose, given after all of these to this person, is a booster that was foreseen. */
    public boolean foresees(Taken booster, Person of) {
        List<Taken> all = new ArrayList<>(taken);
        all.add(booster);
        Judged last = Course.of(all, of, products).judged().getLast();
        return last.taken().equals(booster) && last.booster() && last.objection() == null;
    }

    public Standing standing() {
        List<Taken> counting = series.counting();
        if (counting.isEmpty()) {
            return Standing.NONE;
        }
        return series.complete()
                ? new Standing(FULLY_VACCINATED, series.given(), series.needed(), null)
                : new Standing(FIRST_DOSE_SECOND_NEEDED, series.given(), series.needed(), next(counting.getLast()));
    }

    /** The same with the doses, as others are told. */
    public Holding told() {
        Standing standing = standing();
        NextDose next = standing.next();
        return new Holding(
                standing.status(),
                next == null ? null : next.from(),
                next == null ? null : next.until(),
                taken.stream()
                        .map(one -> new Given(one.dose().value(), one.product(), one.given(), numberOf(one.dose())))
                        .toList());
    }

    /** What comes next, as the schedule reads on this day. */
    public Forecast forecast(LocalDate on) {
        return new Forecasting(series, person, products, on).forecast(standing(), soonest());
    }

    /** After the last one that counts; and not too soon after one that does not. */
    private @Nullable NextDose next(Taken last) {
        return ruleFor(last)
                .map(rule -> new NextDose(
                        last.given().plusDays(rule.minimumDays()),
                        last.given().plusDays(rule.recommendedDays()),
                        last.given().plusDays(rule.maximumDays())))
                .map(next -> next.notBefore(soonest()))
                .orElse(null);
    }

    /** The first day that is not too soon after any dose. */
    private LocalDate soonest() {
        return taken.stream()
                .flatMap(dose -> ruleFor(dose).map(rule -> dose.given().plusDays(rule.minimumDays())).stream())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
