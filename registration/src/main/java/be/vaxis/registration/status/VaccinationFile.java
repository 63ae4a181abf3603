package be.vaxis.registration.status;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import be.vaxis.registration.dose.DoseId;
import be.vaxis.registration.dose.ToldNumber;
import be.vaxis.registration.product.Products;
import be.vaxis.registration.record.DoseRecord;
import be.vaxis.registration.schedule.Course;
import be.vaxis.registration.schedule.Forecast;
import be.vaxis.registration.schedule.Objection;
import be.vaxis.registration.schedule.Person;
import be.vaxis.registration.schedule.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The doses of one person and what they add up to. Somebody unknown has an empty one, in the same form.
 *
 * <p>Dutch: <i>vaccinatiestatus en -historiek</i>. Source: process 4, Registration.
 *
 * @param doses in the order of the days, withdrawn ones included
 * @param person what the schedule knows of them
 * @param held doses of which whoever looks may not even hear; never to be shown
 */
public record VaccinationFile(List<NumberedDose> doses, Standing standing, Person person, Set<DoseId> held) {

    public static final VaccinationFile EMPTY = new VaccinationFile(List.of(), Standing.NONE, Person.UNKNOWN, Set.of());

    /**
     * A dose as it follows from all of them.
     *
     * @param number among the doses that count; 0 for one that does not, or was withdrawn
     * @param booster whether it counts on top of a complete series
     * @param objection what the schedule has against it, also when it counts all the same
     */
    public record NumberedDose(
            DoseRecord record,
            int number,
            int of,
            boolean booster,
            @Nullable Objection objection) {

        /** One against which nothing speaks. */
        public NumberedDose(DoseRecord record, int number, int of) {
            this(record, number, of, false, null);
        }

        /** Whether it was told with another number than that by which it counts. */
        public boolean toldOtherwise() {
            ToldNumber told = record.number();
            return record.stands() && told != null && told.number() != number;
        }

        /** Whether it was given and does not count. */
        public boolean inVain() {
            return record.stands() && number == 0;
        }
    }

    static VaccinationFile of(List<DoseRecord> records, Person person, Products products) {
        return of(records, any -> true, person, products);
    }

    /** @param sees whether whoever looks may see a dose */
    static VaccinationFile of(List<DoseRecord> all, Predicate<DoseRecord> sees, Person person, Products products) {
        Map<Boolean, List<DoseRecord>> split = all.stream().collect(partitioningBy(sees));
        List<DoseRecord> records = Objects.requireNonNull(split.get(true));
        List<DoseRecord> held = Objects.requireNonNull(split.get(false));
        Course course = course(records, person, products);
        Standing standing = course.standing();
        return new VaccinationFile(
                records.stream()
                        .map(dose -> numbered(dose, course, standing.of()))
                        .toList(),
                standing,
                person,
                held.stream().map(DoseRecord::dose).collect(toUnmodifiableSet()));
    }

    /** The doses that were given, also those that do not count. */
    public List<NumberedDose> standingDoses() {
        return doses.stream().filter(dose -> dose.record().stands()).toList();
    }

    /** What comes next, as the schedule reads on this day. */
    public Forecast forecast(Products products, LocalDate on) {
        return course(doses.stream().map(NumberedDose::record).toList(), person, products)
                .forecast(on);
    }

    private static Course course(List<DoseRecord> records, Person person, Products products) {
        return Course.of(
                records.stream()
                        .filter(DoseRecord::stands)
                        .map(DoseRecord::taken)
                        .toList(),
                person,
                products);
    }

    private static NumberedDose numbered(DoseRecord dose, Course course, int of) {
        return course.judged(dose.dose())
                .map(judged -> new NumberedDose(dose, judged.number(), of, judged.booster(), judged.objection()))
                .orElseGet(() -> new NumberedDose(dose, 0, of));
    }
}
